"""Small closed classes of English words that bound phrases and clauses."""

from seeds.extraction.vocabulary.words import words

SUBJECT_PRONOUNS = words("i you he she it we they who")
PERSONAL_PRONOUNS = words("i you he she it we they")
DETERMINERS = words(
    """the a an this that these those his her its their our my your some any no every each both several
    many most few all another other one two three four five six seven eight nine ten"""
)
AUXILIARIES = words(
    """is are was were be been being am has have had having do does did will would can could may might
    shall should must 's 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't
    didn't won't wouldn't can't couldn't cannot ought"""
)
BE = words("is are was were be been being am 's isn't aren't wasn't weren't got gets get")
NEGATIONS = words(
    """not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
    wouldn't can't couldn't cannot nor neither hardly"""
)
ADVERBS = words(
    """twice also then later once now again still just even often first ever already soon always
    sometimes today yesterday tonight further earlier previously recently repeatedly reportedly
    famously flatly simply subsequently finally initially personally publicly privately quickly merely
    actually both all too thus therefore instead meanwhile afterward afterwards since long further
    only consistently rightly wrongly explicitly strongly firmly bluntly similarly basically
    essentially specifically"""
)
NOT_ADVERBS = words(
    "family july reply assembly rally ally bully italy supply ugly sicily daily weekly monthly early only "
    "emily kelly sally molly billy polly holly beverly kimberly lily carly"
)
SUBORDINATORS = words(
    """that because when while as if but although though since after before where whether so than until
    unless once whereas which whose why how what nor whom"""
)
PREPOSITIONS = words(
    """of for in at from with on to by about against into over under during through between among toward
    towards near behind across within without outside inside upon via per amid despite regarding
    following including like around off besides alongside concerning"""
)
COORDINATORS = words("and but or then yet")
TIME_WORDS = words(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning
    afternoon evening night week month year weekend january february march april may june july august
    september october november december jan feb mar apr aug sept oct nov dec earlier later last next
    this day midday noon midnight spring summer autumn fall winter ago recently mon tue wed thu fri
    sat sun"""
)
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight")
# Past tenses that don't end in -ed; they tell a clause from a noun phrase.
IRREGULAR_VERBS = words(
    """went came took gave made won lost held met spoke left began became ran saw knew thought felt got
    found kept stood brought led fell rose grew drew broke sent built spent bought caught taught
    fought sought sold paid meant heard wore drove flew threw chose rode shook struck withdrew arose
    awoke beat bent bled blew dealt fled flung forgot forgave froze hid hung laid lay lent lit mistook
    overcame sat shone shot shrank sang sank slept slid sprang stole stuck swam swept tore understood
    undertook woke wound says said told wrote remains seems appears wants needs makes takes gives goes
    comes became becomes looks believes thinks knows faces plans hopes expects calls means includes
    shows continues helps works runs leads holds"""
)
# Nouns after which a phrase of place and time is over.
VENUES = words(
    """statement interview interviews tweet tweets speech conference rally debate email e-mail letter
    call post memo report hearing testimony appearance release remarks briefing message note meeting
    filing affidavit lawsuit complaint ruling opinion op-ed column blog essay memoir book video ad
    forum event address broadcast program show podcast transcript town hall series posting text phone
    telephone"""
)
