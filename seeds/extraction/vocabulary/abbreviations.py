"""Abbreviations: which full stops belong to a word and which end a sentence."""

from seeds.extraction.vocabulary.words import words

# Followed by a name or a number, hardly ever by the end of a sentence.
NEVER_LAST = words(
    """mr mrs ms mx messrs dr prof professor rev hon fr st sen sens rep reps gov govs gen lt col maj capt
    cmdr cdr adm vadm sgt cpl pvt brig det insp supt amb pres sec asst atty dist mt ft vs viz cf eg
    e.g i.e al approx dep lt.-gen lt.-col maj.-gen brig.-gen ald msgr"""
)
# Followed by the end of a sentence only where the next word begins one.
SELDOM_LAST = words(
    """jr sr inc corp co ltd llc plc bros dept univ assn ave blvd rd etc est no nos jan feb mar apr jun
    jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo
    conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va
    vt wash wis wyo ph.d m.d a.m p.m min max fig vol pp ed eds"""
)
# In small letters these are words: "It rose with the sun."
WORDS_TOO = words("sun sat mass miss ill wash mar ore ind fig max min ed mon")
# Words that, capitalised after such an abbreviation, begin a new sentence.
STARTERS = words(
    """The A An He She It They We I You This That These Those There Here But And Or So Yet Nor If When
    While Although Though Because Since As After Before Until Once In On At By For From With Without
    To Of His Her Its Their Our My Your What Who Why How Where Which Both Each Every Some Many Most
    Several Few No Not One Two Three Another Other Others According Asked However Meanwhile Still Also
    Then Now Later Earlier Instead Despite During Under Over Among Between Such Even Only Just Like
    Unlike Last Next Yes"""
)
