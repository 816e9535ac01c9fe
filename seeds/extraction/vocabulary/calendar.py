"""Words of the calendar: months, weekdays, numbers, time zones, and names that only look like dates."""

from seeds.extraction.vocabulary.words import words

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

# Only date lines are read in these languages; the prose is not.
FOREIGN_MONTHS: dict[str, int] = {
    name: number
    for names in (
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jänner feber marz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    )
    for number, name in enumerate(names.split(), start=1)
}

WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip

WEEKDAY_ABBREVIATIONS = ("mon", "tues", "tue", "weds", "wed", "thurs", "thur", "thu", "fri", "sat", "sun")

NUMBERS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip

# Feasts that every year has on the same day, without points and apostrophes.
FEASTS: dict[str, tuple[int, int]] = {
    "new years day": (1, 1), "australia day": (1, 26), "groundhog day": (2, 2),
    "waitangi day": (2, 6), "valentines day": (2, 14), "international womens day": (3, 8),
    "st patricks day": (3, 17), "april fools day": (4, 1), "earth day": (4, 22), "anzac day": (4, 25),
    "may day": (5, 1), "juneteenth": (6, 19), "canada day": (7, 1), "bastille day": (7, 14),
    "halloween": (10, 31), "guy fawkes night": (11, 5), "bonfire night": (11, 5), "armistice day": (11, 11),
    "veterans day": (11, 11), "christmas eve": (12, 24), "christmas day": (12, 25),
    "boxing day": (12, 26), "new years eve": (12, 31),
}  # fmt: skip

# Minutes from UTC. Letters that stand for more than one zone (IST, CST, AST) are left out on purpose.
ZONES: dict[str, int] = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "cet": 60, "west": 60, "cest": 120, "eet": 120,
    "eest": 180, "msk": 180, "gst": 240, "pkt": 300, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
    "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
}  # fmt: skip

# Names around a weekday that make it no day: papers, programmes, feasts, clubs.
BEFORE_WEEKDAY = words(
    """black good super cyber bloody palm ash easter holy maundy shrove spy giving sheffield man fat big
    freaky every each most some all shiny ruby whit throwback casual"""
)
AFTER_WEEKDAY = words(
    """Times Telegraph Mirror Express Mail Herald Post Independent Night Live World Star People Sun Review
    Nights Lights Football Tribune Agreement Accords Politics Magazine Book Fever Group Club Island"""
)
