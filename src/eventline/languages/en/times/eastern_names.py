"""English names of the feasts of India, China and Iran, with their keys in `eventline.calendars.eastern`."""

_SPELLINGS = {
    "ugadi": "ugadi|yugadi|gudi padwa",
    "rama-navami": "rama navami|ram navami",
    "mahavir-jayanti": "mahavir jayanti|mahavira jayanti|mahavir janma kalyanak",
    "hanuman-jayanti": "hanuman jayanti",
    "akshaya-tritiya": "akshaya tritiya",
    "vesak": "vesak|wesak|wesak day|buddha purnima|buddha jayanti|buddha day",
    "vesak-day": "vesak day",  # so only Singapore has it, by the moon of China
    "ratha-yatra": "ratha-yatra|ratha yatra|rath yatra|ratha jatra",
    "guru-purnima": "guru purnima",
    "raksha-bandhan": "raksha bandhan|rakhi",
    "janmashtami": "janmashtami|krishna janmashtami|gokulashtami|krishna jayanti",
    "ganesh-chaturthi": "ganesh chaturthi|vinayaka chaturthi",
    "navaratri": "navaratri|navratri|durga puja",
    "dussehra": "dussehra|dasara|dasera|vijayadashami|vijaya dashami",
    "valmiki-jayanti": "valmiki jayanti|maharishi valmiki jayanti|pargat diwas|sharad purnima",
    "karva-chauth": "karva chauth",
    "dhanteras": "dhanteras|dhanatrayodashi|dhan teras",
    "diwali": "diwali|deepavali|divali|lakshmi puja",
    "govardhan-puja": "govardhan puja|annakut",
    "bhai-dooj": "bhai dooj|bhai duj|bhau beej",
    "chhath": "chhath|chhath puja|dala puja|surya shashthi",
    "guru-nanak-jayanti": "guru nanak jayanti|guru nanak gurpurab",
    "guru-gobind-singh-jayanti": (
        "guru gobind singh jayanti|guru govind singh jayanti|guru gobind singh's birthday"
    ),
    "vasant-panchami": "vasant panchami|basant panchami|saraswati puja",
    "ravidas-jayanti": "ravidas jayanti|guru ravidas jayanti|guru ravidass jayanti",
    "maha-shivaratri": "maha shivaratri|mahashivratri|maha shivratri|shivaratri|shivratri",
    "holika-dahan": "holika dahan|chhoti holi|choti holi",
    "holi": "holi|dhulandi|dhuleti",
    "lohri": "lohri",
    "pongal": (
        "pongal|thai pongal|maghi|magh bihu|bhogali bihu|bogali bihu|makar sankranti|makara sankranti"
        "|makara sankranthi"
    ),
    "kaanum-pongal": "kaanum pongal|kanum pongal|kanni pongal",
    "vaisakhi": "vaisakhi|baisakhi|puthandu|vishu|mesadi|vaisakhadi|tamil new year|rongali bihu|bohag bihu",
    "dragon-boat": "dragon boat festival|duanwu festival",
    "qixi": "qixi festival|qixi",
    "mid-autumn": "mid-autumn festival|mid-autumn day|mooncake festival|moon festival|chuseok",
    "double-ninth": "double ninth festival|chongyang festival",
    "chinese-new-year": (
        "chinese new year|chinese new year's day|chinese new years|chinese lunar new year"
        "|chinese lunar new year's day|seollal|lunar new year|lunar new year's day"
    ),
    "qingming": "qingming|qingming festival|tomb-sweeping day|tomb sweeping day",
    "nowruz": "nowruz|norouz|nawruz|navroz|persian new year",
    "onam": "onam|thiru onam|thiruvonam",
    "parsi-new-year": "parsi new year|jamshedi navroz|jamshedi nowruz",
    "naraka-chaturdashi": "naraka chaturdashi|kali chaudas|choti diwali|chhoti diwali",
    "maha-navami": "maha navami|mahanavami",
    "hola-mohalla": "hola mohalla",
    "bhogi": "bhogi pongal|bhogi",
    "mattu-pongal": "mattu pongal",
    "lantern-festival": "lantern festival",
    "ambedkar-jayanti": "ambedkar jayanti",
    "pohela-boishakh": "pohela boishakh",
    "rabindra-jayanti": "rabindra jayanti|rabindranath jayanti",
}
NAMES = {spelling: key for key, spellings in _SPELLINGS.items() for spelling in spellings.split("|")}
