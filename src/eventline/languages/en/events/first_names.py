"""First names of news that are nearly always those of men, or of women: whom "he" or "she" cannot mean."""

from eventline.syntax.wordlist import words

MEN = words(
    """aaron adam ahmed alan albert alejandro aleksandr alexander alexei alexey ali alistair amit anatoly
    anders andrei andrew andrey andriy anthony antonio antony arthur barack bashar benjamin bernard
    bernie bill bob boris brian bruce carl carlos chad charles christopher colin craig dan daniel david
    dennis derek dick diego dieter dmitri dmitry dmytro donald douglas eduardo edward emmanuel eric erik
    ernest ethan fernando francisco françois frank frederick friedrich fumio gary gavin geoffrey george
    gerald giovanni giuseppe gordon graham greg gregory hans harold harry hassan heinrich helmut henry
    herbert hiroshi howard hugo hussein ian ibrahim igor imran ivan jack jacob jacques jake james jason
    javier jeff jeffrey jens jeremy jerry jim jimmy joe joel john jonathan jorge josep joseph joshua
    josé juan justin karl keir keith kenji kenneth kevin klaus konstantin kyle lars larry lawrence
    leonid liam lloyd louis luca luis magnus mahmoud malcolm manuel marcus mark markus martin mateo matt
    matthew max michael michel miguel mike mikhail mitt mohamed mohammad mohammed muammar muhammad
    mustafa mykola narendra nathan neil nicolas nicholas nick nigel nikolai nils noah oleg oleksandr
    oleksii olaf oliver olivier omar oscar otto pablo patrick paul paulo pavel pedro peter petro philip
    philippe pierre rafael rahul rajesh ralph raymond recep ricardo richard rishi robert roger ronald
    rui rupert ryan samuel scott sean sebastian serge sergei sergey sergio serhiy shinzo simon stefan
    stephen steve steven stuart sven taro ted thomas tim timothy tom tomas tony vasily victor viktor
    vincent vitali vitaly vladimir volodymyr vyacheslav walter wayne wilhelm william wolfgang yuri yury
    yusuf"""
)
WOMEN = words(
    """abigail agnieszka aisha alice amanda amber amina amy ana anastasia angela anita ann anna annalena
    anne annette astrid barbara beatrice beatriz benazir beth betty beverly birgit brenda brigitte britt
    brittany camilla carla carmen carol caroline carolyn catherine charlotte cheryl chloe christina
    christine cindy claire clara claudia condoleezza cristina cynthia daria debbie deborah denise diana
    diane donna doris dorothy edith eileen ekaterina elaine eleanor elena elisabeth elizabeth ella ellen
    elsa emily emma esther eva evelyn ewa fatima fiona florence frances gabriela galina giorgia gloria
    grace greta gretchen hannah heather heidi helen helena hilary hillary ida indira ines ingrid irene
    irina iryna isabel isabella jacinda jacqueline jane janet janice jennifer jessica jill joan joanna
    josephine joyce judith judy julia julie kaja kamala karen kate katharina katherine kathleen kathryn
    kathy katie laura lauren leila lena lily linda lisa liudmila liz louise lucia lucy lydia lyudmila
    magdalena malala mamata margaret maria mariana marianne marie marilyn marina marine marion marit
    marta martha mary maryam melania melissa mette michelle mirela miriam monica monika nadia nadezhda
    nancy naomi natalia natalie nicole nina nora oksana olena olga olivia pamela patricia paula petra
    priyanka rachel rebecca regina renate rosa rose rosie ruth sabine sally samantha sandra sanna sara
    sarah sheila shirley silvia simone sofia sonia sophia sophie stella stephanie susan susanna suzanne
    svetlana svitlana sylvia tatiana teresa theresa tina ulrike ursula valentina vera veronica victoria
    viola virginia wendy yulia yvonne zainab zoe georgia"""
)
