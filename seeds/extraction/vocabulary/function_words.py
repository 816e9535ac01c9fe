"""Short, frequent words of the languages that news is told in; by them a language is known."""

from seeds.extraction.vocabulary.words import words

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": words(
        """
        the of and to in a is that for it was on with as his he be at by this had not are but from or have
        an they which one were said has will their would who its been more about after when"""
    ),
    "de": words(
        """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden
        aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben"""
    ),
    "fr": words(
        """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec
        ont son aux cette mais été ou comme leur elle nous deux après être selon"""
    ),
    "es": words(
        """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me
        si sin sobre este ya entre cuando todo esta ser son dos también fue había según"""
    ),
    "it": words(
        """di e il che la in a per un del è non sono una con si da le i della al nel dei più ha gli anche lo
        alla come ma delle ai dalla questo su se nella stato dopo era hanno loro"""
    ),
    "pt": words(
        """
        de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem
        à seu sua ou ser quando muito há nos já está também pelo pela até isso"""
    ),
    "nl": words(
        """de het een en van in is dat op te zijn voor met die niet aan er om ook als door bij maar uit naar
        over nog worden dan wordt heeft was deze hij werd tot tegen kan meer of hun"""
    ),
    "sv": words(
        """
        och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan
        när år under också efter eller nu sin där vid mot ska skulle"""
    ),
    "da": words(
        """
        og i at det er en til af på for med den de der som ikke har et han var om vi men sig fra kan jeg så
        efter også ved eller blev skal hvor være havde deres mod siger"""
    ),
    "nb": words(
        """
        og i det er på en av som til for med at har de ikke den et om han men fra var seg vi etter også kan
        ble ved så mot eller hun være opp over skal når sier år"""
    ),
    "fi": words(
        """
        ja on ei että se oli hän mutta ovat kun myös joka sekä tai mukaan niin jos kuin sen ole jo vain nyt
        ovat vuonna voi olla mitä tämä"""
    ),
    "pl": words(
        """w i na z do się nie że to jest o po jak przez od za dla co są ale przy oraz który tym czy już tak
        jego jej która także ma być był było może będzie został"""
    ),
    "cs": words(
        """
        a v se na je že s z do o to i k za pro jako ve po by jsem ale jeho podle jsou od při nebo byl které
        který už také bude než však má však které"""
    ),
    "sk": words(
        """
        a v sa na je že s z do o to i k za pre ako vo po by ale jeho podľa sú od pri alebo bol ktoré ktorý
        už tiež bude než však má aj"""
    ),
    "hu": words(
        """
        a az és hogy nem is egy van ez volt meg de csak el mint ha már még azt lesz vagy után szerint minden
        amely mert pedig között lehet"""
    ),
    "ro": words(
        """
        de și în a la cu pe din care nu este pentru că o mai un au să fost sau ca al prin după le ale acest
        fi sunt lui dar prin această"""
    ),
    "tr": words(
        """
        ve bir bu da de için ile olarak çok daha olan gibi kadar sonra en o ancak olduğu göre her ne ama ise
        tarafından oldu var değil olduğunu dedi"""
    ),
    "id": words(
        """yang dan di dengan untuk pada dari ini itu tidak dalam akan juga telah oleh ke sebagai ada mereka
        atau karena bisa saat tersebut kata lebih adalah"""
    ),
    "vi": words(
        """và của là có trong được cho không với các những này người một đã để từ khi cũng về đến như tại ra
        nhiều theo trên vào năm"""
    ),
    "sw": words(
        """
        na ya wa kwa ni katika la za kuwa hiyo huo pia cha alisema kwamba yake baada kama watu lakini hata"""
    ),
    "ru": words(
        """и в не на что с по а как к из у это за от его о так для же но он до был мы все она они было также
        которые после при или году"""
    ),
    "uk": words(
        """і в не на що з та у до за як це від його для але він по так про був вона вони також які після або
        бути щоб року й"""
    ),
    "bg": words(
        """и на в да за се от с че по не са като ще до към при е това но си или след което които беше"""
    ),
    "sr": words(
        """и у је да се на за са од су који не као што о ће али то из до би после или"""
    ),
    "el": words(
        """και το να του η της με που την από για στο ο οι τα είναι σε τον των δεν ότι στην τους θα μια ως"""
    ),
    "ar": words(
        """في من على إلى أن عن التي الذي هذا مع هذه كما بعد ما لا بين وقد كان قال أو قد ذلك خلال ان الى"""
    ),
    "fa": words(
        """و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می شده اند اما"""
    ),
    "ur": words(
        """کے کی میں ہے اور سے کا کو نے پر کہ یہ ہیں کر اس بھی تھا ایک نہیں گیا"""
    ),
    "ku": words(
        """li û ku ji bi di de ya yê xwe jî bo ev ne wê wî hat ser"""
    ),
    "ckb": words(
        """لە بە و کە بۆ ئەو ئەم لەگەڵ دەکات بوو نێوان هەیە"""
    ),
    "he": words(
        """של את על לא הוא זה עם כי גם אל היא או אבל בין כל אחרי יש היה"""
    ),
    "hi": words(
        """के की में है और से को का ने पर यह हैं एक कि इस भी नहीं था कर"""
    ),
    "bn": words(
        """ও এ এই থেকে করে জন্য হয় না তার এবং যে করা সঙ্গে একটি বলে"""
    ),
}  # fmt: skip

# Scripts that one language of the news uses, or that tell it at once.
SCRIPTS: dict[str, tuple[tuple[int, int], ...]] = {
    "ja": ((0x3040, 0x30FF),),
    "ko": ((0xAC00, 0xD7AF),),
    "zh": ((0x4E00, 0x9FFF),),
    "th": ((0x0E00, 0x0E7F),),
    "hy": ((0x0530, 0x058F),),
    "ka": ((0x10A0, 0x10FF),),
    "am": ((0x1200, 0x137F),),
    "ta": ((0x0B80, 0x0BFF),),
    "te": ((0x0C00, 0x0C7F),),
    "ml": ((0x0D00, 0x0D7F),),
    "my": ((0x1000, 0x109F),),
    "km": ((0x1780, 0x17FF),),
}
