package newstape.platform.telegram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import newstape.command.Command;
import newstape.command.Commands;
import newstape.command.Rights;
import newstape.command.Signature;
import newstape.platform.telegram.traffic.Api;
import newstape.platform.telegram.traffic.Errand;
import newstape.platform.telegram.traffic.Outcome;
import newstape.text.Label;
import newstape.words.Lexicon;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;

/**
 * The commands that Telegram lists when somebody types a slash: by where they are and in their language. Telegram is
 * told only what it doesn't know yet.
 */
final class Menus {
    private static final Logger LOG = LoggerFactory.getLogger(Menus.class);
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");
    private static final int LONGEST_LINE = 256;

    private final Commands commands;
    private final Lexicon lexicon;
    private final Locale usual;

    /**
     * Of all commands.
     *
     * @param usual the language of who has one that isn't spoken here
     */
    Menus(Commands commands, Lexicon lexicon, Locale usual) {
        this.commands = commands;
        this.lexicon = lexicon;
        this.usual = usual;
    }

    /** Blocks until Telegram has them all. */
    void register(Api api) {
        int told = 0;
        for (Map.Entry<BotCommandScope, Rights> scope : scopes().entrySet()) {
            for (Map.Entry<String, Locale> language : languages().entrySet()) {
                List<BotCommand> ours = menu(scope.getValue(), language.getValue());
                if (differ(ours, scope.getKey(), language.getKey(), api)) {
                    told += tell(ours, scope.getKey(), language.getKey(), api) ? 1 : 0;
                }
            }
        }
        LOG.info("Telegram was told {} menus of commands anew", told);
    }

    private static Map<BotCommandScope, Rights> scopes() {
        Map<BotCommandScope, Rights> scopes = new LinkedHashMap<>();
        scopes.put(new BotCommandScopeAllPrivateChats(), Rights.MEMBER);
        scopes.put(new BotCommandScopeAllGroupChats(), Rights.MEMBER);
        scopes.put(new BotCommandScopeAllChatAdministrators(), Rights.MODERATOR);
        return scopes;
    }

    /** By Telegram's code; the empty one is that of who has none of the others. */
    private Map<String, Locale> languages() {
        Map<String, Locale> languages = new LinkedHashMap<>();
        languages.put("", usual);
        lexicon.languages().forEach(language -> languages.put(language.getLanguage(), language));
        return languages;
    }

    private List<BotCommand> menu(Rights rights, Locale language) {
        return commands.all().stream()
                .map(Command::signature)
                .filter(signature -> rights.include(signature.needed()))
                .map(signature -> entry(signature, language))
                .toList();
    }

    /** A name that Telegram doesn't take, as one with an umlaut, is told in English. */
    private BotCommand entry(Signature signature, Locale language) {
        String name = Optional.of(commands.name(signature, language))
                .filter(theirs -> NAME.matcher(theirs).matches())
                .orElse(signature.name());
        String line = lexicon.words(signature.words(), language).line("summary");
        return new BotCommand(name, Label.of(line, LONGEST_LINE));
    }

    /** What can't be looked at is told anew. */
    private static boolean differ(List<BotCommand> ours, BotCommandScope scope, String language, Api api) {
        GetMyCommands look = GetMyCommands.builder()
                .scope(scope)
                .languageCode(orNone(language))
                .build();
        Outcome<ArrayList<BotCommand>> theirs =
                api.ask(Errand.uncounted("a look at the menus"), client -> client.execute(look));
        return !(theirs instanceof Outcome.Done<ArrayList<BotCommand>>(ArrayList<BotCommand> known)
                && known.equals(ours));
    }

    private static boolean tell(List<BotCommand> ours, BotCommandScope scope, String language, Api api) {
        SetMyCommands menu = SetMyCommands.builder()
                .commands(ours)
                .scope(scope)
                .languageCode(orNone(language))
                .build();
        Outcome<Boolean> outcome = api.ask(Errand.uncounted("a menu of commands"), client -> client.execute(menu));
        if (!outcome.isDone() && !(outcome instanceof Outcome.Ended)) {
            LOG.error("Telegram didn’t take a menu of commands ({}). It is tried again at the next start.", outcome);
        }
        return outcome.isDone();
    }

    private static @Nullable String orNone(String language) {
        return language.isEmpty() ? null : language;
    }
}
