package org.isnad.arabic.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a state acts, and whose a body is that is named without its state. */
class StatesAndBodiesTest {
    @Test
    void whatIsTiedToAPlaceIsAPlace() {
        assertThat(Named.acting("يعيش النازحون في لبنان والأردن وتركيا بحاجة إلى الدواء"))
                .isEmpty();
        assertThat(Named.acting("وصلت الشحنة عبر تشاد وليبيا")).isEmpty();
        assertThat(Named.acting("تتعهد فرنسا وبريطانيا بالدعم")).containsExactly("state:fr", "state:gb");
    }

    @Test
    void whereATradeOrAPatronageIsTellsPlacesFromActors() {
        assertThat(Named.acting("تراجع الين في تعاملات طوكيو")).isEmpty();
        assertThat(Named.acting("وتجري المحادثات برعاية قطر")).containsExactly("state:qa");
    }

    @Test
    void aCupOrAPrizeIsNotWhomItIsNamedAfter() {
        assertThat(Named.acting("وتوج الفريق بكأس الاتحاد الأفريقي للمرة الثانية"))
                .isEmpty();
        assertThat(Named.acting("ومنحت جائزة اليونسكو لكاتبة مغمورة")).isEmpty();
        assertThat(Named.acting("وأشاد الاتحاد الأفريقي بالفريق")).containsExactly("org:au");
    }

    @Test
    void aRowOfTheTableMayNameABodyThatEveryStateHas() {
        assertThat(Authority.standard().named("ريكسبنك"))
                .isNotNull()
                .isEqualTo(Authority.standard().named("المصرف المركزي السويدي"));
        assertThat(Authority.standard().named("البوندسرات")).isNotNull();
    }

    @Test
    void aGovernmentThatActsInATextOfOneStateIsItsOwn() {
        assertThat(Named.acting("اجتمع البرلمان الأردني أمس. ورفضت الحكومة التعليق."))
                .contains("org:jo-government");
        assertThat(Named.acting("اجتمع البرلمان الأردني أمس. وتحدث الوزير عن الحكومة."))
                .contains("org:jo-government");
        assertThat(Named.acting("اجتمع البرلمان الأردني أمس. وتحدث رئيس الحكومة."))
                .doesNotContain("org:jo-government");
    }

    @Test
    void anAmbiguousShortNameNeedsItsSubject() {
        assertThat(Named.acting("رحب المجلس الانتقالي بالقرار")).isEmpty();
        assertThat(Named.acting("رحب المجلس الانتقالي في عدن بالقرار")).containsExactly("org:stc");
    }

    @Test
    void eachOfSeveralStatesActsAndSoDoesOneThatOpensASaying() {
        assertThat(Named.acting("وهو ما عارضته كل من روسيا والصين")).containsExactly("state:ru", "state:cn");
        assertThat(Named.acting("تعمل الشركة في كل من مصر والأردن")).isEmpty();
        assertThat(Named.acting("وقال الوزير «العراق ملتزم بحصته من الإنتاج»")).containsExactly("state:iq");
    }

    @Test
    void aNisbaThatIsSpeltLikeTheStateIsNone() {
        assertThat(Named.acting("كتبت الصحافة السعودية ترفض ذلك")).isEmpty();
    }

    @Test
    void anArmyMayBearTheNameOfItsState() {
        assertThat(Named.acting("اتهمت المنظمة جيش ميانمار بذلك")).containsExactly("org:mm-army");
    }

    @Test
    void aPlaceInASeriesStaysOneBeforeAVerb() {
        assertThat(Named.acting("جاء المتدربون من كينيا وأوغندا تتراوح أعمارهم بين عشرين وثلاثين"))
                .isEmpty();
        assertThat(Named.acting("أقيمت المحطات في سورابايا وماليزيا لم تكتمل بعد"))
                .isEmpty();
    }

    @Test
    void whatLiesBeyondABorderIsAPlace() {
        assertThat(Named.acting("أغلق المعبر على الحدود مع زامبيا")).isEmpty();
        assertThat(Named.acting("انهار الطريق بين مالي والنيجر")).isEmpty();
        assertThat(Named.acting("وقعت الوزارة اتفاقا مع زامبيا")).contains("state:zm");
    }

    @Test
    void aStateThatIsOnlyDescribedDoesNotAct() {
        assertThat(Named.acting("وتعد بوليفيا من أفقر بلدان القارة")).isEmpty();
    }

    @Test
    void aStateInTheTitleOfSomebodyNamedIsNotTheActor() {
        assertThat(Named.acting("ثم التقى وزير خارجية بلغاريا فلاديمير كوستوف")).isEmpty();
        assertThat(Named.acting("ثم التقى وزير خارجية بلغاريا السيد كوستوف")).isEmpty();
        assertThat(Named.acting("وأعلن ذلك وزير خارجية بلغاريا")).containsExactly("state:bg");
    }

    @Test
    void theGovernmentInACapitalIsTheStates() {
        assertThat(Named.acting("ودعت النقابة حكومة لشبونة إلى التفاوض")).containsExactly("org:pt-government");
    }

    @Test
    void everyStateHasANewsAgency() {
        assertThat(Named.acting("وقال لوكالة الأنباء البرتغالية إن ذلك صحيح")).containsExactly("org:pt-agency");
        assertThat(Named.acting("وقال لوكالة الأنباء السعودية إن ذلك صحيح")).containsExactly("outlet:spa");
    }

    @Test
    void aCarIsNotItsMaker() {
        assertThat(Named.acting("فاز على متن سيارته «رينو»")).isEmpty();
        assertThat(Named.acting("وخفضت رينو إنتاجها")).containsExactly("org:renault");
    }

    @Test
    void aTeamOfAnotherSportIsNotTheFootballTeam() {
        assertThat(Named.acting("بلغ المنتخب المغربي لكرة السلة النهائي")).containsExactly("org:ma-basketball");
        assertThat(Named.acting("بلغ المنتخب المغربي لكرة الماء النهائي")).containsExactly("org:ma-waterpolo");
        assertThat(Named.acting("بلغ المنتخب المغربي لكرة الريشة النهائي")).isEmpty();
        assertThat(Named.acting("بلغ المنتخب المغربي لكرة القدم النهائي")).containsExactly("org:ma-football");
    }

    @Test
    void aBodySaidToSitInAStateIsThatStates() {
        assertThat(Named.acting("ذكرت المنظمة أن السلطات في أسمرة لم تجب")).containsExactly("org:er-government");
        assertThat(Named.acting("رحبت وزارة الصحة في مملكة البحرين بالقرار، ثم زار الوفد تنزانيا وتنزانيا بعيدة"))
                .contains("org:bh-health");
    }

    @Test
    void whoeverStandsAtASideActsOnlyBesideOneWhoDoes() {
        assertThat(Named.acting("باع المصنع أجهزته في أسواق كثيرة إلى جانب غانا وتوغو"))
                .isEmpty();
        assertThat(Named.acting("قال الرئيس إن بلاده تقف إلى جانب غانا")).containsExactly("state:gh");
        assertThat(Named.acting("جرى تمديد الهدنة من جانب غانا")).containsExactly("state:gh");
        assertThat(Named.acting("جمع الرجلان المال لصالح بلجيكا")).containsExactly("state:be");
    }

    @Test
    void aVerbMayHaveAHamzaAndAPronounBeforeItsSubject() {
        assertThat(Named.acting("وهنأت بوليفيا الفائزين")).containsExactly("state:bo");
        assertThat(Named.acting("ردت المحكمة الطلب الذي تقدمت به بوليفيا في آذار"))
                .contains("state:bo");
    }

    @Test
    void whatRunsBetweenStatesMakesThemPlaces() {
        assertThat(Named.acting("انقطع خط الهاتف بين بوتسوانا وناميبيا")).isEmpty();
    }

    @Test
    void aStateMayStandForItsTeam() {
        assertThat(Named.acting("فاز المنتخب الأردني على ضيفه أمس. وتلعب بوليفيا مع الأردن غدا."))
                .contains("org:bo-football", "org:jo-football");
        assertThat(Named.acting("فاز المنتخب الأردني أمس. ورحبت الحكومة الأردنية بالفوز. وتزود بوليفيا الأردن بالغاز."))
                .contains("state:bo");
    }

    @Test
    void aGovernmentThatIsStillToBeFormedIsNotTheStates() {
        assertThat(Named.acting("كلف ملك الأردن هشام ذياب بتشكيل حكومة جديدة. وقال ذياب إن الحكومة ستضم عشرين وزيرا"))
                .doesNotContain("org:jo-government");
        assertThat(Named.acting("أدت الحكومة الأردنية الجديدة اليمين. وقالت الحكومة إنها ستخفض الضرائب"))
                .contains("org:jo-government");
    }

    @Test
    void thePoliceOfATownAreNotTheStates() {
        assertThat(Named.acting("طوقت شرطة سياتل المبنى في الولايات المتحدة. وقالت الشرطة إن الحريق متعمد"))
                .doesNotContain("org:us-police");
        assertThat(Named.acting("وقع ذلك في النمسا. وقالت الشرطة إن الحريق متعمد"))
                .contains("org:at-police");
    }

    @Test
    void aCapitalMeansTheGovernmentOfWhichTheTextSpeaks() {
        assertThat(Named.acting("وقعت الحكومة الأوغندية الاتفاق. وقال زعيم الجبهة إن المحادثات مع كمبالا انتهت"))
                .containsExactly("org:ug-government", "org:ug-government");
        assertThat(Named.acting("رفضت أوغندا الاتفاق ووقعته الحكومة الأوغندية. وقال زعيم الجبهة إنه تفاوض مع كمبالا"))
                .endsWith("state:ug");
    }

    @Test
    void aMinistryThatSomebodyIsGivenDoesNothing() {
        assertThat(Named.acting("شكل رئيس وزراء لاتفيا حكومته وأسندت وزارة المالية إلى اقتصادي شاب"))
                .doesNotContain("org:lv-finance");
        assertThat(Named.acting("وفي لاتفيا تولى حقيبة وزارة المالية اقتصادي شاب"))
                .isEmpty();
    }

    @Test
    void aMinistryOfSeveralPortfoliosIsThatOfTheNisbaBehindThem() {
        assertThat(Named.acting("احتجت ناميبيا. وقالت وزارة الزراعة والغابات البرتغالية إن الرخص قليلة"))
                .contains("org:pt-agriculture")
                .doesNotContain("org:na-agriculture");
        assertThat(Named.acting("احتجت ناميبيا. وقالت وزارة الزراعة والحكومة البرتغالية إن الرخص قليلة"))
                .contains("org:pt-government")
                .doesNotContain("org:pt-agriculture");
    }

    @Test
    void anOfficeThatIsWonIsNoBody() {
        assertThat(Named.acting("مرشح مستقل يفوز بالرئاسة في ملاوي")).isEmpty();
    }

    @Test
    void aBodyThatIsCalledOnOrThatDoesSomethingToSomebodyActs() {
        assertThat(Named.acting("في غانا دعا رئيس النقابة كوامي أسانتي الحكومة إلى خفض الرسوم"))
                .contains("org:gh-government");
        assertThat(Named.acting("تظاهر المئات في غانا وفرقتهم الشرطة بالماء")).contains("org:gh-police");
    }

    @Test
    void aPartyWithoutItsNisbaIsThatOfTheStateOfWhichTheTextSpeaks() {
        assertThat(Named.acting("في بريطانيا عارض حزب العمال الموازنة")).contains("org:labour");
        assertThat(Named.acting("في البرازيل عارض حزب العمال الموازنة")).contains("org:pt-br");
        assertThat(Named.acting("في السويد والسويد بعيدة، لا كالبرازيل، عارض حزب العمال الموازنة"))
                .doesNotContain("org:pt-br");
    }

    @Test
    void aBodyThatTheStateDoesNotHaveIsNotAnothers() {
        assertThat(Named.acting(
                        "في رواندا نقلت وكالة أنباء رواندا عن الوزير أن السلطات في لاتفيا وافقت وأن رواندا ترحب"))
                .doesNotContain("org:rw-government");
    }

    @Test
    void aFederationOfASportIsNotTheUnionOfStates() {
        assertThat(Named.acting("واعترض الفريق لدى الاتحاد الأفريقي لكرة الماء"))
                .isEmpty();
        assertThat(Named.acting("ورحب الاتحاد الأفريقي بالقرار")).containsExactly("org:au");
    }

    @Test
    void theGameIsToldByTheTextWhereATeamIsCalledOnlyATeam() {
        assertThat(Named.acting("فازت الكاميرون في كرة اليد. وقال مدرب منتخب الكاميرون إن تونس لعبت جيدا"))
                .containsExactly("org:cm-handball", "org:cm-handball", "org:tn-handball");
        assertThat(Named.acting("فاز منتخب الكاميرون للسيدات في كرة اليد وتلتقي الكاميرون تونس"))
                .containsExactly("org:cm-handball-women", "org:cm-handball-women", "org:tn-handball-women");
    }

    @Test
    void aWordInSmallLatinLettersIsNoName() {
        assertThat(Named.acting("وهي كلمة من أصل nature بمعنى الطبيعة")).isEmpty();
        assertThat(Named.acting("نشرت الدراسة في Nature أمس")).isNotEmpty();
    }

    @Test
    void deathsAreNotACar() {
        assertThat(Named.acting("سجلت المدينة سبع إصابات وفيات أقل من قبل")).isEmpty();
        assertThat(Named.acting("وأعلنت فيات أنها ستخفض إنتاجها")).containsExactly("org:fiat");
    }

    @Test
    void theParagraphTellsWhoseABodyIsBeforeTheWholeText() {
        String text =
                "أطلقت الصين القمر الصناعي، وقالت بكين إن الصين راضية.\nوفي البرازيل قالت نائبة برازيلية ذلك. ولم ترد وزارة الصحة";
        assertThat(Named.acting(text)).contains("org:br-health");
    }

    @Test
    void inASportTheUnionMeansItsFederation() {
        assertThat(Named.acting("وقال مدرب الفريق بعد المباراة إن النادي لن يشكو إلى الاتحاد الأفريقي"))
                .isEmpty();
    }

    @Test
    void whoIsAskedForSomethingAndWhoHasAPartInItAct() {
        assertThat(Named.acting("زارت بعثة غانا وطلبت من الحكومة رفع الأسعار")).contains("org:gh-government");
        assertThat(Named.acting("تأجل إطلاق القمر الذي تشترك في صنعه الصين والبرازيل"))
                .containsExactly("state:cn", "state:br");
    }

    @Test
    void theObjectBehindABodyIsNotItsAdjective() {
        assertThat(Named.acting("واقترح الاتحاد في ماليزيا أن تلغي الحكومة الضريبة على الورق"))
                .contains("org:my-government");
        assertThat(Named.acting("واقترح الاتحاد في ماليزيا أن تدفع الحكومة المحلية الأجور"))
                .doesNotContain("org:my-government");
    }

    @Test
    void aCapitalActsBeforeAVerbOfTheFormOfANoun() {
        assertThat(Named.acting("كوبنهاغن تعيد اللوحات إلى المتحف")).containsExactly("state:dk");
    }

    @Test
    void aBodyCalledByOneWordIsMeantUnlessSomebodyOfItIs() {
        assertThat(Named.acting("في غانا اجتمع عمال مع ممثلين عن البرلمان")).contains("org:gh-parliament");
        assertThat(Named.acting("في غانا تأخرت السلطات في إعلان الوباء")).contains("org:gh-government");
        assertThat(Named.acting("في غانا أصيب ثلاثة من رجال الشرطة")).isEmpty();
        assertThat(Named.acting("في غانا قال رئيس الحكومة كوامي أسانتي ذلك")).isEmpty();
    }

    @Test
    void aHeadlineMaySpeakOfTheGovernmentThatIsToBeFormed() {
        assertThat(Named.acting(
                        "الرئيس المكلف في لبنان: الحكومة خلال أسبوعين\nقال إن مشاورات تشكيل الحكومة الجديدة انتهت"))
                .doesNotContain("org:lb-government");
    }

    @Test
    void aTeamOfTheYoungIsNotTheTeam() {
        assertThat(Named.acting("ولعب مباراتين مع منتخب تشيلي تحت 23 سنة")).isEmpty();
    }

    @Test
    void theEndOfAQuotedNameIsNotAnother() {
        assertThat(Named.acting("وقال لصحيفة \"غامبيا ديلي ميل\" إن الثمن مرتفع"))
                .doesNotContain("outlet:dailymail");
        assertThat(Named.acting("وقال لصحيفة \"ديلي ميل\" إن الثمن مرتفع")).contains("outlet:dailymail");
        assertThat(Named.acting("أفادت وكالة الأنباء الكاريبية بذلك")).isEmpty();
    }

    @Test
    void townsBetweenWhichSomethingGoesArePlaces() {
        assertThat(Named.acting("حافلة تنقل الركاب كل يوم بين داكار وزيغينشور")).isEmpty();
        assertThat(Named.acting("تدهورت العلاقات بين داكار ونواكشوط")).containsExactly("state:sn", "state:mr");
    }

    @Test
    void anOutletOfTheSameBeginningIsAnother() {
        assertThat(Named.acting("وقال لصحيفة تايمز أوف غامبيا إن الثمن مرتفع")).doesNotContain("outlet:times");
    }

    @Test
    void aStatesBodiesBearAllItsNames() {
        assertThat(Named.acting("ودعا حكومة مالاوي إلى الحوار")).containsExactly("org:mw-government");
        assertThat(Named.acting("وبث تلفزيون البيرو النشرة")).contains("org:pe-tv");
        assertThat(Named.acting("ونفت رئاسة الجمهورية الموريتانية ذلك")).containsExactly("org:mr-presidency");
    }

    @Test
    void aCityIsNotItsClub() {
        assertThat(Named.acting("وفازت في ماراثون برشلونة قبل مباراة الفريق")).isEmpty();
        assertThat(Named.acting("وفاز برشلونة في المباراة")).containsExactly("org:barcelona");
    }

    @Test
    void papersOfTheSameNameAreToldByTheStateOfTheText() {
        assertThat(Named.acting("كتبت صحيفة الوطن في الجزائر أن الإضراب مستمر وقالت النقابة الجزائرية ذلك"))
                .contains("outlet:elwatandz");
        assertThat(Named.acting("كتبت صحيفة الوطن أن الإضراب مستمر")).containsExactly("outlet:watansa");
    }

    @Test
    void aTownOrAPartyOfALongerNameIsAnother() {
        assertThat(Named.acting("ونقل الإنتاج من مدينة نوكيا")).isEmpty();
        assertThat(Named.acting("ولم يحسم حزب التجمع الوطني للإصلاح موقفه")).isEmpty();
    }

    @Test
    void aMinistryMayHaveThreePortfolios() {
        assertThat(Named.acting("قدمت وزارة السياحة والفنون والثقافة المالديفية الملف"))
                .containsExactly("org:mv-tourism");
    }

    @Test
    void aMinistryMayBeCalledByWhatItIsFor() {
        assertThat(Named.acting("النقابة في غانا ترفض الحوار والداخلية تقول إن الباب مفتوح"))
                .contains("org:gh-interior");
        assertThat(Named.acting("في غانا استدعت الخارجية السفير")).contains("org:gh-foreign");
        assertThat(Named.acting("في غانا انتقد النائب السياسة الخارجية")).isEmpty();
    }

    @Test
    void whatLiesBehindANamedCrossingIsAPlace() {
        assertThat(Named.acting("الشاحنات عالقة عند معبر نيمولي مع أوغندا")).isEmpty();
    }
}
