"""Nouns and pronouns that stand for a human being, of whom a pronoun after them may speak."""

from seeds.extraction.vocabulary.words import words

PERSON_NOUNS = words("""
    actor activist adult ally anybody anyone artist assistant athlete aunt author baby ballplayer
    bidder bishop boss boy boyfriend bride brother bully buyer candidate captain cardinal carpenter
    champion child citizen clerk client coach colleague comrade consumer contender cook cop cousin
    coward criminal crook customer dad daddy daughter dealer defendant delegate devil dictator
    doctor donor driver editor emperor employee employer enemy engineer everybody everyone expert
    fan farmer father fellow fighter fireman fisherman foe fool friend gentleman girl girlfriend god
    grandfather grandmother groom guard guest gunman guy hero host human husband idiot immigrant
    inmate judge juror kid killer king lady lawyer leader liar listener lord lover loser man maniac
    migrant mom mother mum murderer musician neighbor neighbour nephew niece nobody nominee nurse
    officer opponent owner painter parent partner passenger patient patriot person pilot player poet
    poker pope predecessor priest prince princess prisoner professor pupil queen reader refugee
    resident rival sailor savior saviour scientist seller servant sister soldier somebody someone
    son spouse stranger student successor suspect teacher teenager terrorist thief traitor tyrant
    uncle victim viewer villager visitor voter waiter warrior who whoever widow widower wife winner
    witness woman worker writer youngster
""")
