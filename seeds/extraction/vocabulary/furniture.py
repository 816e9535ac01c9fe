"""Words of a page that are no part of its report: agencies, sections, credits, buttons, notices."""

import re

from seeds.extraction.vocabulary.words import words

# As printed in a dateline or byline, folded to lower case, with the name to give the agency.
AGENCIES: dict[str, str] = {
    "reuters": "Reuters", "ap": "AP", "associated press": "Associated Press",
    "the associated press": "Associated Press", "afp": "AFP",
    "agence france-presse": "Agence France-Presse",
    "upi": "UPI", "united press international": "United Press International", "dpa": "dpa", "efe": "EFE",
    "ansa": "ANSA", "tass": "TASS", "itar-tass": "ITAR-TASS", "interfax": "Interfax", "xinhua": "Xinhua",
    "kyodo": "Kyodo", "kyodo news": "Kyodo News", "yonhap": "Yonhap", "pti": "PTI",
    "ani": "ANI", "ians": "IANS",
    "anadolu": "Anadolu", "anadolu agency": "Anadolu Agency", "aa": "AA",
    "bloomberg": "Bloomberg", "pa": "PA",
    "pa media": "PA Media", "press association": "Press Association", "mena": "MENA", "sana": "SANA",
    "irna": "IRNA", "ina": "INA", "wam": "WAM", "spa": "SPA",
    "kuna": "KUNA", "petra": "Petra", "bernama": "Bernama",
    "antara": "Antara", "apa": "APA", "ats": "ATS", "belga": "Belga", "tanjug": "Tanjug", "hina": "HINA",
    "ukrinform": "Ukrinform", "aap": "AAP", "cp": "CP",
    "the canadian press": "The Canadian Press", "cna": "CNA",
    "kcna": "KCNA", "ria novosti": "RIA Novosti", "dow jones": "Dow Jones",
    "lusa": "Lusa", "notimex": "Notimex",
    "newswire": "Newswire", "tns": "TNS", "states newsroom": "States Newsroom", "ips": "IPS",
    "leta": "LETA", "bns": "BNS", "ntb": "NTB", "ritzau": "Ritzau", "stt": "STT", "mti": "MTI", "ctk": "CTK",
    "pap": "PAP", "agerpres": "Agerpres", "télam": "Télam", "jiji press": "Jiji Press",
}  # fmt: skip

SECTIONS = frozenset(
    re.split(
        r",\s+",
        """world, world news, politics, business, economy, markets, finance, technology, tech, science,
        health, sport, sports, culture, arts, entertainment, lifestyle, life, opinion, editorial,
        comment, analysis, news, local, local news, national, nation, international, international news,
        us, u.s., u.s. news, us news, uk, uk news, europe, africa, asia, asia pacific, asia-pacific,
        americas, latin america, middle east, mideast, middle east & africa, middle east and africa,
        oceania, pacific, south asia, central asia, iraq, security, defense, defence, military, crime,
        crime & justice, law, courts, justice, environment, climate, climate change, energy, education,
        travel, media, society, religion, human rights, breaking news, breaking, top stories, top news,
        latest, latest news, headlines, features, feature, investigations, elections, election,
        government, parliament, diplomacy, foreign affairs, war, conflict, conflicts, real estate,
        transport, weather, obituaries, home, front page, regional, region, domestic, foreign, diplomacy
        and defense, companies, autos, football, interview, interviews, special report, explainer, live,
        video, exclusive, press release, press releases, statements, agriculture, oil & gas, oil and
        gas, banking, trade, community""",
    )
)

# Words of an office at a paper: what stands after a name in a byline, and is no name itself.
DESK = words(
    """staff writer writers reporter reporters correspondent correspondents editor editors contributor
    contributors desk bureau chief columnist columnists team newsroom political diplomatic foreign
    senior national special affairs agencies agency press news wire wires service services online
    digital producer photographer journalist journalists analyst fellow intern editorial board world
    security defence defense business economics science health middle east europe africa asia court city
    deputy assistant freelance guest commentator author administrator admin web the and our own local
    international sports crime environment technology investigations parliament parliamentary white
    house from with agencies"""
)

# A whole line that is a button, a notice or a link to something else. Read without regard to case.
FURNITURE_LINES = (
    r"share(?: (?:this|on|via|article|story|post|full article)\b.*)?|tweet|whatsapp|facebook|twitter|"
    r"telegram|"
    r"linkedin|e-?mail|print(?: this)?(?: article| page)?|copy(?: link)?|save|comments?(?: \(\d+\))?|"
    r"\d+ comments?|\d+ shares?|\d+ views?|listen(?: to (?:this )?(?:article|story))?.{0,20}|play video|"
    r"advertisements?|advertising|sponsored(?: content)?|story continues below.*|continue reading.*|"
    r"article continues (?:below|after).*|scroll (?:down )?(?:to|for).*|skip (?:to|past).*|loading.*|"
    r"\d+[ -]min(?:ute)?s?(?: read)?|read time:?.*|reading time:?.*|(?:est\.? )?\d+ minutes? to read|"
    r"(?:(?:published|updated|posted) )?\d+ (?:minutes?|hours?|days?|mins?|hrs?) ago|"
    r"(?:home|news) ?(?:[>/»›|] ?[\w&’'-][\w &’'-]*+)++|back to top|load more|show more|view (?:all|more).*|"
    r"more from .*|"
    r"(?:read|see|watch|also read|read also|see also|related|more|further reading|recommended|"
    r"don['’]t miss|"
    r"must read|what to read next|you may also like|you might also like|most read|trending)"
    r"(?: (?:more|also|next|now|stories|articles|news|links|topics|coverage|on this (?:topic|story)|here))?"
    r"(?: ?[:>»–—].*)?|related (?:stories|articles|news|topics|content).*|topics? ?:.*|tags? ?:.*|"
    r"filed under.*|"
    r"keywords? ?:.*|categor(?:y|ies) ?:.*|follow (?:us|@|our|the .* on|.* on (?:twitter|x|facebook|"
    r"instagram))\b.*|"
    r"(?:sign up|subscribe|register|join) (?:to|for|now|here|today|our|us)\b.{0,160}|get (?:the|"
    r"our) .*newsletter.*|"
    r"subscribe|sign in|log in|newsletter|click here\b.*|download (?:the|our) .*app.*|support (?:us|"
    r"our)\b.*|"
    r"donate(?: now)?|our standards: .*|this (?:article|story|post) (?:was )?(?:first|"
    r"originally) (?:appeared|published)"
    r" (?:on|in|at|by)\b.*|have a (?:news )?tip\?.*|do you have (?:a|any) .*\? (?:e-?mail|contact|"
    r"get in touch).*|"
    r"contact (?:us|the (?:author|reporter|writer))\b.*|e-?mail (?:us|the author)\b.*|[_*•·#=~–—-]{1,}|"
    r"### *"
)

NOTICES = (
    r"(?:copyright|©|\(c\)|all rights reserved|© ?copyright)\b.{0,240}|©.{0,240}|"
    r".{0,160}\ball rights reserved\b.{0,80}|"
    r"this material may not be published, .*"
)

CREDIT_WORDS = (
    r"photo(?:graph)?s?|images?|pictures?|pic|photo illustration|file photo|illustration|screenshot|"
    r"courtesy|"
    r"photo credit|image credit|credit|picture credit|image source|photo by|foto|bild|photo courtesy|"
    r"handout"
)

# Ends of a credit that need no word before them: picture desks and the agencies' own marks.
PICTURE_DESKS = (
    r"getty images?|reuters|afp|ap photo|epa(?:-efe)?|shutterstock|pool|alamy|anadolu|wikimedia commons|"
    r"istock|"
    r"associated press|bloomberg|xinhua|via reuters|file"
)
