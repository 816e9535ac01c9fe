"""Words whose neighbourhood tells a person from a place."""

from seeds.extraction.vocabulary.words import words

PERSON_VERBS = words("""
    said says told added asked tweeted wrote argued insisted replied explained noted stated claimed declared
    announced warned joked recalled continued acknowledged admitted denied suggested responded thinks
    believes knows wants hopes thought believed knew wanted hoped vowed pledged promised urged called
    criticized blasted slammed praised emphasized stressed confirmed elaborated indicated remarked quipped
    complained concluded conceded contended maintained observed testified lamented predicted proclaimed
    reiterated retorted shouted whispered sighed laughed smiled nodded shrugged grew married died himself
    herself who whose resigned ran won lost met spoke speaks talked
""")
PLACE_PREPOSITIONS = words("""
    in at near into across outside inside around throughout toward towards northern southern eastern western
    central northeastern northwestern southeastern southwestern downtown upstate via north south east west
    from neighboring neighbouring
""")
# Behind "for" after these is a constituency: "the MP for Halden East".
SEATS = words("mp mps member senator candidate delegate legislator lawmaker assemblyman assemblywoman seat")
# Behind "to" after these is a place: "the road to Orvend".
WAYS = words("road highway route motorway path way railway flight flights train bus ferry trip bridge")
# Verbs that a name known from elsewhere in the document may have.
VERBS = words("has had is was will would could should did does")
# Those who speak and act for a body, directly after its name: "Pacific Sky chairwoman".
HOLDERS = words("""
    spokesman spokeswoman spokesperson chairman chairwoman chair chief ceo CEO president director
    executive founder co-founder shares stock employees executives shareholders
""")
# What is named after "of" behind these is a place: "the town of Orvend".
TOWNS = words("""
    town towns city village villages province district region port island hamlet suburb county municipality
    governorate prefecture township
""")
