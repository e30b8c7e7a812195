package newstape.platform.discord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import newstape.command.Command;
import newstape.command.Commands;
import newstape.command.Parameter;
import newstape.command.Rights;
import newstape.command.Shape;
import newstape.command.Signature;
import newstape.words.Lexicon;

/**
 * What Discord offers of our commands: slash commands and the entries of a message's menu, all from the signatures, in
 * every language that Newstape and Discord both speak.
 */
final class Menu {
    private static final int LONGEST_TEXT = 6000;

    private final Commands commands;
    private final Lexicon lexicon;
    private final Map<Locale, List<DiscordLocale>> languages;
    private final Map<String, String> byEntry;

    Menu(Commands commands, Lexicon lexicon) {
        this.commands = commands;
        this.lexicon = lexicon;
        this.languages = lexicon.languages().stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .collect(Collectors.toMap(language -> language, Menu::spokenBy));
        this.byEntry = commands.all().stream()
                .map(Command::signature)
                .filter(signature -> signature.onMessage().isPresent())
                .collect(Collectors.toMap(
                        signature -> line(signature, "message.menu", Locale.ENGLISH), Signature::name));
    }

    private static List<DiscordLocale> spokenBy(Locale language) {
        return Arrays.stream(DiscordLocale.values())
                .filter(one -> one != DiscordLocale.UNKNOWN)
                .filter(one ->
                        Locale.forLanguageTag(one.getLocale()).getLanguage().equals(language.getLanguage()))
                .toList();
    }

    /** The command that an entry of a message's menu stands for. */
    Optional<String> commandOf(String entry) {
        return Optional.ofNullable(byEntry.get(entry));
    }

    List<CommandData> data() {
        List<CommandData> data = new ArrayList<>();
        for (Command command : commands.all()) {
            Signature signature = command.signature();
            data.add(restricted(slash(signature), signature));
            if (signature.onMessage().isPresent()) {
                data.add(restricted(entry(signature), signature));
            }
        }
        return data;
    }

    private SlashCommandData slash(Signature signature) {
        SlashCommandData slash = net.dv8tion.jda.api.interactions.commands.build.Commands.slash(
                signature.name(), line(signature, "summary", Locale.ENGLISH));
        languages.forEach((language, theirs) -> theirs.forEach(one -> {
            slash.setNameLocalization(one, commands.name(signature, language));
            slash.setDescriptionLocalization(one, line(signature, "summary", language));
        }));
        return slash.addOptions(signature.parameters().stream()
                .map(parameter -> option(signature, parameter))
                .toList());
    }

    private OptionData option(Signature signature, Parameter<?> parameter) {
        String key = "parameter." + parameter.name();
        OptionData option = switch (parameter.shape()) {
            case Shape.Whole(int least, int most) ->
                new OptionData(OptionType.INTEGER, parameter.name(), line(signature, key, Locale.ENGLISH))
                        .setRequiredRange(least, most);
            // what fits and what doesn't is said by the router, better than by Discord
            case Shape.Phrase _, Shape.Name _, Shape.Names _, Shape.Reference _, Shape.Amount _, Shape.Day _ ->
                new OptionData(OptionType.STRING, parameter.name(), line(signature, key, Locale.ENGLISH))
                        .setMaxLength(LONGEST_TEXT)
                        .setAutoComplete(parameter.completes());
        };
        languages.forEach((language, theirs) ->
                theirs.forEach(one -> option.setDescriptionLocalization(one, line(signature, key, language))));
        return option.setRequired(parameter.required());
    }

    private CommandData entry(Signature signature) {
        CommandData entry = net.dv8tion.jda.api.interactions.commands.build.Commands.message(
                line(signature, "message.menu", Locale.ENGLISH));
        languages.forEach((language, theirs) ->
                theirs.forEach(one -> entry.setNameLocalization(one, line(signature, "message.menu", language))));
        return entry;
    }

    /** Discord hides what a member may not call; that they may not is seen to at each run. */
    private static CommandData restricted(CommandData data, Signature signature) {
        boolean forAll = signature.needed() == Rights.MEMBER;
        return data.setIntegrationTypes(IntegrationType.GUILD_INSTALL)
                .setContexts(
                        forAll
                                ? List.of(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                                : List.of(InteractionContextType.GUILD))
                .setDefaultPermissions(permissions(signature.needed()));
    }

    private static DefaultMemberPermissions permissions(Rights needed) {
        return switch (needed) {
            case MEMBER -> DefaultMemberPermissions.ENABLED;
            case MODERATOR -> DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER);
            case OPERATOR -> DefaultMemberPermissions.DISABLED;
        };
    }

    private String line(Signature signature, String key, Locale language) {
        return lexicon.words(signature.words(), language).line(key);
    }
}
