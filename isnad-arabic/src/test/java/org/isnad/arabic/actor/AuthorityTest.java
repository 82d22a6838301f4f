package org.isnad.arabic.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Tokens;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    /** ISO 3166 codes of the 193 members. */
    private static final String MEMBERS =
            "af al dz ad ao ag ar am au at az bs bh bd bb by be bz bj bt bo ba bw br bn bg bf bi cv kh cm ca cf td cl cn co "
                    + "km cg cd cr ci hr cu cy cz dk dj dm do ec eg sv gq er ee sz et fj fi fr ga gm ge de gh gr gd gt gn gw gy ht hn "
                    + "hu is in id ir iq ie il it jm jp jo kz ke ki kw kg la lv lb ls lr ly li lt lu mg mw my mv ml mt mh mr mu mx fm "
                    + "md mc mn me ma mz mm na nr np nl nz ni ne ng kp mk no om pk pw pa pg py pe ph pl pt qa kr ro ru rw kn lc vc ws "
                    + "sm st sa sn rs sc sl sg sk si sb so za ss es lk sd sr se ch sy tj th tl tg to tt tn tr tm tv ug ua ae gb us tz "
                    + "uy uz vu ve vn ye zm zw";

    private static final Authority AUTHORITY = Authority.standard();

    /** The JDK's name as a newspaper writes it. */
    private static String plain(String name) {
        return name.replace(" & ", " and ").replace('’', '\'').replace('\u00a0', ' ');
    }

    private static List<String> mentionsIn(String text) {
        return MentionFinder.find(text, Tokens.of(text), AUTHORITY).stream()
                .map(mention -> mention.actor().id() + " " + mention.span().of(text))
                .toList();
    }

    @Test
    void everyLineIsAnActorWithItsOwnIdentifierAndAKnownParent() {
        Set<String> ids = new HashSet<>();
        for (Actor actor : AUTHORITY.actors()) {
            assertThat(ids.add(actor.id())).as(actor.id()).isTrue();
            assertThat(actor.id()).matches("(state|org|outlet):[a-z0-9-]+");
            assertThat(Normalisation.fold(actor.name())).as(actor.id()).isNotBlank();
            if (actor.parent() != null) {
                assertThat(AUTHORITY.actor(actor.parent())).as(actor.id()).isNotNull();
            }
            for (String alias : actor.aliases()) {
                assertThat(alias).as(actor.id()).isEqualTo(alias.strip()).isNotEmpty();
            }
        }
        assertThat(AUTHORITY.actors().stream().filter(a -> a.type() == ActorType.STATE))
                .hasSizeGreaterThan(195);
        assertThat(AUTHORITY.actors().stream().filter(a -> a.type() == ActorType.OUTLET))
                .hasSizeGreaterThan(380);
    }

    @Test
    void spellingsOfOneStateAreOneActor() {
        assertThat(AUTHORITY.named("أمريكا"))
                .isEqualTo(AUTHORITY.named("الولايات المتحدة"))
                .isNotNull();
        assertThat(AUTHORITY.named("أميركا")).isEqualTo(AUTHORITY.named("United States"));
        Actor us = AUTHORITY.stateOfAdjective(Normalisation.fold("الأميركية"));
        assertThat(us).isNotNull().isEqualTo(AUTHORITY.named("واشنطن"));
    }

    @Test
    void aNameInsideALongerOneStaysHidden() {
        assertThat(mentionsIn("كتبت صحيفة واشنطن بوست عن القمح")).containsExactly("outlet:wapo صحيفة واشنطن بوست");
    }

    @Test
    void gluedLettersAreCutOff() {
        assertThat(mentionsIn("قال لرويترز")).containsExactly("outlet:reuters رويترز");
        assertThat(mentionsIn("وحماس ترفض")).containsExactly("org:hamas حماس");
    }

    @Test
    void namesThatAreCommonWordsNeedTheirHead() {
        assertThat(mentionsIn("الحياة جميلة")).isEmpty();
        assertThat(mentionsIn("قالت صحيفة الحياة")).containsExactly("outlet:alhayat صحيفة الحياة");
    }

    @Test
    void aBranchIsNotItsParent() {
        assertThat(mentionsIn("هاجم داعش خراسان القرية")).containsExactly("org:isisk داعش خراسان");
    }

    @Test
    void aStateAfterInIsAPlace() {
        String text = "وصل الوفد إلى بلد في مصر";
        assertThat(MentionFinder.find(text, Tokens.of(text), AUTHORITY)).allMatch(mention -> !mention.acts());
    }

    @Test
    void everyMemberOfTheUnitedNationsIsKnownByArabicEnglishAndFrenchName() {
        for (String code : MEMBERS.split(" ")) {
            Actor state = AUTHORITY.actor("state:" + code);
            assertThat(state).as(code).isNotNull();
            Locale country = new Locale.Builder().setRegion(code).build();
            assertThat(state == null ? List.of() : state.aliases()).as(code).hasSizeGreaterThanOrEqualTo(2);
            Actor english = AUTHORITY.named(plain(country.getDisplayCountry(Locale.ENGLISH)));
            assertThat(english).as(code + " in English").isEqualTo(state);
            Actor french = AUTHORITY.named(plain(country.getDisplayCountry(Locale.FRENCH)));
            assertThat(french).as(code + " in French").isEqualTo(state);
        }
        assertThat(MEMBERS.split(" ")).hasSize(193);
        for (String other : new String[] {"va", "ps", "tw", "xk", "eh"}) {
            assertThat(AUTHORITY.actor("state:" + other)).as(other).isNotNull();
        }
    }

    @Test
    void everyStateWithAnAdjectiveHasAGovernmentAnArmyAndAForeignMinistry() {
        assertThat(mentionsIn("أعلنت الحكومة الكورية الجنوبية"))
                .containsExactly("org:kr-government الحكومة الكورية الجنوبية");
        assertThat(mentionsIn("قال الجيش الموريتاني")).containsExactly("org:mr-army الجيش الموريتاني");
        assertThat(mentionsIn("نفت الخارجية العمانية")).containsExactly("org:om-foreign الخارجية العمانية");
        assertThat(mentionsIn("أعلنت وزارة الخارجية الأمريكية"))
                .containsExactly("org:usstate وزارة الخارجية الأمريكية");
    }

    @Test
    void aNameOfTwoActorsIsTheOneTheTextSpeaksOf() {
        assertThat(mentionsIn("وصل الوزير الأردني إلى عمان")).containsExactly("state:jo عمان");
        assertThat(mentionsIn("قال مسؤول عماني في مسقط إن عمان ترحب")).endsWith("state:om عمان");
        assertThat(mentionsIn("دعت عُمان الجميع")).containsExactly("state:om عُمان");
        assertThat(mentionsIn("وفي كينشاسا قالت الكونغو")).endsWith("state:cd الكونغو");
        assertThat(mentionsIn("وفي برازافيل قالت الكونغو")).endsWith("state:cg الكونغو");
    }

    @Test
    void riversSeasAndOtherThingsAreNoStates() {
        assertThat(mentionsIn("على ضفة نهر الأردن")).isEmpty();
        assertThat(mentionsIn("في بحر الصين")).isEmpty();
        assertThat(mentionsIn("دعم مالي كبير")).isEmpty();
        assertThat(mentionsIn("الحرب في مالي")).containsExactly("state:ml مالي");
        assertThat(mentionsIn("إعصار يضرب ولاية جورجيا")).isEmpty();
        assertThat(mentionsIn("تحطمت طائرة بوينغ 737")).isEmpty();
        assertThat(mentionsIn("أعلنت بوينغ خسائرها")).containsExactly("org:boeing بوينغ");
        assertThat(mentionsIn("سافر إلى برشلونة")).isEmpty();
        assertThat(mentionsIn("فاز برشلونة في المباراة")).containsExactly("org:barcelona برشلونة");
    }

    @Test
    void namesBehindTheSecondOfTwoHeadedNewspapersCount() {
        assertThat(mentionsIn("ذكرت صحيفتا النهار والحياة")).contains("outlet:alhayat الحياة");
    }

    @Test
    void withAddsActorsAndReplacesThoseOfTheSameIdentifier() {
        Authority more = AUTHORITY.with(
                List.of(new Actor("person:1", "سهيل العكاوي", ActorType.PERSON, List.of("العكاوي"), null)));
        assertThat(more.named("العكاوي")).isNotNull().extracting(Actor::id).isEqualTo("person:1");
        assertThat(AUTHORITY.named("العكاوي")).isNull();
    }

    @Test
    void aBodyWithoutItsStateIsTheStatesThatTheTextSpeaksOf() {
        assertThat(mentionsIn(
                        "أبوجا - قالت الحكومة النيجيرية إن القمح كاف. وقالت وزارة الدفاع الاثنين إن الجنود عادوا."))
                .contains("org:ng-defence وزارة الدفاع");
        assertThat(mentionsIn("اتفقت مصر وكندا على لقاء. وقالت وزارة الدفاع إن الجنود عادوا."))
                .noneMatch(mention -> mention.endsWith("وزارة الدفاع"));
        assertThat(mentionsIn("وقالت وزارة الدفاع إن الجنود عادوا.")).isEmpty();
        assertThat(mentionsIn("في مصر لجان للأزمات المالية ومجلس النواب الجديد."))
                .noneMatch(m -> m.contains("ml"));
    }

    @Test
    void partiesOfOneNameAreToldApartByTheirState() {
        assertThat(mentionsIn("في المغرب فاز حزب العدالة والتنمية.")).contains("org:pjd حزب العدالة والتنمية");
        assertThat(mentionsIn("في تركيا فاز حزب العدالة والتنمية.")).contains("org:akp حزب العدالة والتنمية");
    }

    @Test
    void aNameInQuotationMarksCountsBehindItsHead() {
        assertThat(mentionsIn("قالت صحيفة «الحياة» إن")).containsExactly("outlet:alhayat صحيفة «الحياة»");
        assertThat(mentionsIn("وقال حزب «القوات اللبنانية» إن")).hasSize(1);
        assertThat(mentionsIn("وقال لـ«الشرق الأوسط» إن")).containsExactly("outlet:asharq الشرق الأوسط");
        assertThat(mentionsIn("كتاب «الحياة» الجديد")).isEmpty();
        assertThat(mentionsIn("يومية «المساء الجديد»")).isEmpty();
    }

    @Test
    void abbreviationsAreReadWithDotsAndWithout() {
        assertThat(mentionsIn("باريس (أ ف ب)")).contains("outlet:afp أ ف ب");
        assertThat(mentionsIn("باريس (أ.ف.ب)")).contains("outlet:afp أ.ف.ب");
    }

    @Test
    void lookalikesOfNamesAreTold() {
        assertThat(mentionsIn("تلقت مساعدات مالية تبلغ مليوناً")).isEmpty();
        assertThat(mentionsIn("وصل إلى ماليه")).containsExactly("state:mv ماليه");
        assertThat(mentionsIn("من أب لبناني وأم مصرية")).isEmpty();
        assertThat(mentionsIn("تحدث بحماس شديد")).isEmpty();
        assertThat(mentionsIn("عاد سكان الجزيرة إلى بيوتهم")).isEmpty();
        assertThat(mentionsIn("قالت الجزيرة إن")).containsExactly("outlet:aljazeera الجزيرة");
        assertThat(mentionsIn("إصابة في الرباط الصليبي")).isEmpty();
    }

    @Test
    void aStateActsInASeriesAndAsTheObjectOfAnother() {
        assertThat(Named.acting("اتفقت مصر والأردن والعراق على لقاء"))
                .containsExactly("state:eg", "state:jo", "state:iq");
        assertThat(Named.acting("تتهم واشنطن طهران بالمماطلة")).containsExactly("state:us", "state:ir");
        assertThat(Named.acting("وهو ما تنفيه إيران")).containsExactly("state:ir");
        assertThat(Named.acting("اليمن: لن نقبل تبادل الأسرى")).containsExactly("state:ye");
        assertThat(Named.acting("اليمن: اتفاق على تبادل الأسرى")).isEmpty();
        assertThat(Named.acting("عاد من مصر والأردن")).isEmpty();
        assertThat(Named.acting("محادثات مسقط")).isEmpty();
    }

    @Test
    void aCapitalMayStandForABodyThatHasItsSeatThere() {
        assertThat(Named.acting("وأعربت بروكسل عن قلقها")).containsExactly("org:eu");
        assertThat(Named.acting("وفي بلجيكا أعربت بروكسل عن قلقها")).containsExactly("state:be");
        assertThat(Named.acting("عاد من بروكسل")).isEmpty();
    }

    @Test
    void aBodyWithoutItsStateIsNotThatOfAStateNamedByTheWay() {
        String unlisted = "أعلن البرلمان الكتالوني حل نفسه. وقال الرئيس الكتالوني إنه زار فرنسا. ونفت وزارة الصحة ذلك.";
        assertThat(mentionsIn(unlisted)).noneMatch(mention -> mention.contains("health"));
        String place = "طلبت الحكومة الكمبودية لقاحات. وفي تايلاند ذكرت وزارة الصحة أن المرض ينتشر.";
        assertThat(mentionsIn(place)).contains("org:th-health وزارة الصحة");
        String object = "قالت الحكومة المصرية إن الأمر خطير. وأعلنت وزارة الداخلية القبض على رجلين.";
        assertThat(mentionsIn(object)).contains("org:eg-interior وزارة الداخلية");
    }

    @Test
    void namesInAListBehindAPluralHeadCount() {
        assertThat(mentionsIn("تخضع شركات كيا وأودي ونايكي للتحقيق"))
                .containsExactly("org:kia كيا", "org:audi أودي", "org:nike نايكي");
        assertThat(mentionsIn("باع كيا ونايكي")).isEmpty();
    }

    @Test
    void anOutletQuotedInADatelineOrAddressedCounts() {
        assertThat(mentionsIn("لندن - «الشرق الأوسط»: تراجع النفط")).contains("outlet:asharq الشرق الأوسط");
        assertThat(mentionsIn("وأبلغ «القبس» أنه سيستأنف")).containsExactly("outlet:qabas القبس");
        assertThat(mentionsIn("عمان - بترا - افتتح الوزير المعرض")).contains("outlet:petra بترا");
    }

    @Test
    void theOfficeOfAMinisterIsNotTheMinistry() {
        assertThat(mentionsIn("قالت وزيرة الداخلية الإيطالية")).isEmpty();
        assertThat(mentionsIn("قالت وزيرة الاقتصاد والمالية المغربية")).isEmpty();
        assertThat(mentionsIn("قالت الداخلية الإيطالية")).containsExactly("org:it-interior الداخلية الإيطالية");
    }

    @Test
    void theKingdomIsTheOneTheTextSpeaksOf() {
        assertThat(Named.acting("الرياض - أعلن الوزير السعودي أن المملكة ستشارك"))
                .contains("state:sa");
        assertThat(Named.acting("الرباط - أعلن الوزير المغربي أن المملكة ستشارك"))
                .contains("state:ma");
        assertThat(mentionsIn("أعلن الوزير أن المملكة ستشارك")).isEmpty();
    }

    @Test
    void aStateActsBehindItsOfficesItsThingsAndWhatAnnouncesIt() {
        assertThat(Named.acting("اجتمع وزراء خارجية الإمارات وقطر")).containsExactly("state:ae", "state:qa");
        assertThat(Named.acting("وصلت رسالة من أنقرة")).containsExactly("state:tr");
        assertThat(Named.acting("ويقف إلى جانب الأردن")).containsExactly("state:jo");
        assertThat(Named.acting("الصين هي السؤال")).containsExactly("state:cn");
        assertThat(Named.acting("وطالب الاتحاد الأوروبي إسرائيل بضبط النفس")).containsExactly("org:eu", "state:il");
        assertThat(Named.acting("واستقبلت مصر الوفد")).containsExactly("state:eg");
        assertThat(Named.acting("ضمن بطولة تستضيفها الدوحة")).isEmpty();
        assertThat(Named.acting("يتأثر الأردن بمنخفض جوي")).isEmpty();
        assertThat(Named.acting("أعلنت شركة أرامكو السعودية")).containsExactly("org:aramco");
    }

    @Test
    void namesThatNormaliseToCommonWordsMustBeSpelt() {
        assertThat(mentionsIn("أفاد شاهد")).isEmpty();
        assertThat(mentionsIn("قالت آفاد إن")).containsExactly("org:afad آفاد");
        assertThat(mentionsIn("رعى إبل القبيلة")).isEmpty();
        assertThat(mentionsIn("هاتف آبل الجديد")).containsExactly("org:apple آبل");
        assertThat(mentionsIn("في غابات أمازون")).isEmpty();
    }

    @Test
    void theUnitedNationsAreNotTheirProgrammes() {
        assertThat(mentionsIn("وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين"))
                .containsExactly("org:unrwa وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين");
        assertThat(mentionsIn("برنامج الأمم المتحدة لكذا")).isEmpty();
    }

    @Test
    void citiesTellWhoseABodyIs() {
        assertThat(mentionsIn("بورتسودان - أكدت وزارة النقل أن حركة السفن لم تتأثر."))
                .containsExactly("org:sd-transport وزارة النقل");
        assertThat(mentionsIn("وصل إلى بورتسودان أمس.")).isEmpty();
    }

    @Test
    void namesAreFoundInTheOtherWaysThatNewspapersWriteThem() {
        Authority authority = Authority.standard();
        assertThat(authority.named("مجلس الاحتياطي الفدرالي")).isEqualTo(authority.named("الاحتياطي الفيدرالي"));
        assertThat(authority.named("وكالة برناما للأنباء")).isEqualTo(authority.named("وكالة برناما"));
        assertThat(authority.named("جريدة لوموند")).isEqualTo(authority.named("لوموند"));
        assertThat(authority.named("موقع البورصة")).isNull();
    }
}
