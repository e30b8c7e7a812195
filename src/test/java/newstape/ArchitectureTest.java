package newstape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The walls of the house, as ARCHITECTURE.md draws them. */
@AnalyzeClasses(packages = "newstape", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] CORE = {
        "newstape.text..",
        "newstape.words..",
        "newstape.article..",
        "newstape.quote..",
        "newstape.page..",
        "newstape.feed..",
        "newstape.reading..",
        "newstape.reply..",
        "newstape.command..",
        "newstape.settings.."
    };

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("newstape.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_core_knows_no_feature_and_no_platform = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("newstape.feature..", "newstape.platform..", "newstape");

    @ArchTest
    static final ArchRule features_know_no_platform = noClasses()
            .that()
            .resideInAPackage("newstape.feature..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("newstape.platform..", "newstape.settings..", "newstape.page..", "newstape");

    @ArchTest
    static final ArchRule platforms_know_no_feature = noClasses()
            .that()
            .resideInAPackage("newstape.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "newstape.feature..", "newstape.article..", "newstape.quote..", "newstape.page..", "newstape");

    @ArchTest
    static final ArchRule platforms_do_not_know_each_other =
            slices().matching("newstape.platform.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule articles_and_quotes_do_not_know_each_other = noClasses()
            .that()
            .resideInAPackage("newstape.article..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("newstape.quote..");

    @ArchTest
    static final ArchRule quotes_and_articles_do_not_know_each_other = noClasses()
            .that()
            .resideInAPackage("newstape.quote..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("newstape.article..");

    @ArchTest
    static final ArchRule no_command_knows_another = classes()
            .that()
            .haveSimpleNameEndingWith("Command")
            .and()
            .resideInAPackage("newstape.feature")
            .should(notKnowAnotherCommand());

    @ArchTest
    static final ArchRule jline_stays_in_the_console = noClasses()
            .that()
            .resideOutsideOfPackage("newstape.platform.console..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jline..");

    @ArchTest
    static final ArchRule jda_stays_in_discord = noClasses()
            .that()
            .resideOutsideOfPackage("newstape.platform.discord..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.dv8tion..");

    @ArchTest
    static final ArchRule http_stays_with_the_chat_services = noClasses()
            .that()
            .resideOutsideOfPackages("newstape.platform.discord..", "newstape.platform.telegram.traffic..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("okhttp3..");

    @ArchTest
    static final ArchRule traffic_knows_no_library_of_discords = noClasses()
            .that()
            .resideInAPackage("newstape.platform.discord.traffic..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.dv8tion..");

    @ArchTest
    static final ArchRule telegrambots_stays_in_telegram = noClasses()
            .that()
            .resideOutsideOfPackage("newstape.platform.telegram..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.telegram..");

    @ArchTest
    static final ArchRule what_telegram_looks_like_knows_no_wire = noClasses()
            .that()
            .resideInAPackage("newstape.platform.telegram.look..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("newstape.platform.telegram.traffic..", "newstape.platform.telegram.kept..");

    @ArchTest
    static final ArchRule lucene_stays_in_reading = noClasses()
            .that()
            .resideOutsideOfPackage("newstape.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule jsoup_stays_with_pages_and_feeds = noClasses()
            .that()
            .resideOutsideOfPackages("newstape.page..", "newstape.feed..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule feeds_are_pure = noClasses()
            .that()
            .resideInAPackage("newstape.feed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..", "java.nio.file..", "java.sql..", "javax.xml..", "org.xml..", "org.w3c..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("newstape.article..", "newstape.quote..", "newstape.reading..");

    @ArchTest
    static final ArchRule static_fields_are_final =
            fields().that().areStatic().and().doNotHaveName("$VALUES").should().beFinal();

    @ArchTest
    static final ArchRule time_is_passed_in = noClasses()
            .that()
            .resideOutsideOfPackage("newstape")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule the_environment_is_read_in_wiring_and_settings = noClasses()
            .that()
            .resideOutsideOfPackages("newstape", "newstape.settings..")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Service|Util|Utils|Impl|Handler|Processor)")
            .orShould()
            .resideInAPackage("..util..");

    @ArchTest
    static final ArchRule threads_are_not_put_to_sleep =
            noClasses().should().callMethod(Thread.class, "sleep", long.class);

    private static ArchCondition<JavaClass> notKnowAnotherCommand() {
        return new ArchCondition<>("not know another command") {
            @Override
            public void check(JavaClass command, ConditionEvents events) {
                command.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isAnotherCommand(dependency.getTargetClass(), command))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(command, dependency.getDescription())));
            }
        };
    }

    private static boolean isAnotherCommand(JavaClass target, JavaClass command) {
        return target.getPackageName().equals("newstape.feature")
                && target.getSimpleName().endsWith("Command")
                && !target.equals(command)
                && !target.isNestedClass();
    }
}
