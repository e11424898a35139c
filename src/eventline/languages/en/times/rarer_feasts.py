"""English names of rarer feasts, which need no room in the phrases that hold a day, with their keys."""

_SPELLINGS = {
    "yom-hashoah": "yom hashoah|holocaust remembrance day",
    "yom-haatzmaut": "yom ha'atzmaut|yom haatzmaut",
    "lag-baomer": "lag baomer|lag b'omer",
    "sukkot": "feast of tabernacles|feast of booths|feast of the ingathering",
    "maundy-thursday": "covenant thursday|thursday of mysteries|sheer thursday",
    "lazarus-saturday": "lazarus saturday",
    "palm-sunday": "branch sunday",
    "ascension": "ascension thursday",
    "assumption": "assumption day|feast of the assumption",
    "islamic-new-year": "amun jadid",
    "ashura": "day of ashura",
    "isra-miraj": "lailat al miraj|the prophet's ascension|the prophets ascension",
    "mid-shaban": "laylat al-bara'at",
    "eid-al-adha": "bakr-eid|bakri eid|eid ul-zuha",
    "giving-tuesday": "giving tuesday",
    "small-business-saturday": "small business saturday",
    "lincoln-birthday": "lincoln's birthday|lincolns birthday",
    "presidents-day": "washington's birthday|washingtons birthday",
    "st-david": "st david's day|st davids day",
    "st-lucy": "st lucy's day|st lucys day",
    "st-nicholas-eve": "sinterklaas",
    "civic-holiday": "civic holiday",
    "peace-day": "international day of peace",
    "april-fools": "april fools",
}
NAMES = {spelling: key for key, spellings in _SPELLINGS.items() for spelling in spellings.split("|")}
