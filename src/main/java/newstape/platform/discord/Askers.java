package newstape.platform.discord;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.Interaction;
import newstape.command.Asker;
import newstape.command.Rights;
import newstape.platform.Manner;
import newstape.words.Lexicon;

/** Who asks, as the core knows them: told anew by each event, so that rights are those of this moment. */
final class Askers {
    private final Manner manner;
    private final Set<String> spoken;

    Askers(Manner manner, Lexicon lexicon) {
        this.manner = manner;
        this.spoken = lexicon.languages().stream().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());
    }

    /** In the language of their Discord, where that is spoken here. */
    Asker of(Interaction interaction) {
        Locale theirs = Locale.forLanguageTag(interaction.getUserLocale().getLocale());
        return new Asker(
                new Asker.Person("discord:" + interaction.getUser().getId()),
                place(
                        Optional.ofNullable(interaction.getGuild()),
                        Optional.ofNullable(interaction.getChannelId()).orElse("")),
                rights(Optional.ofNullable(interaction.getMember())),
                spoken.contains(theirs.getLanguage()) ? theirs : manner.language(),
                manner.zone(),
                manner.currency());
    }

    /** What somebody says doesn't tell their language. */
    Asker of(Message message) {
        Optional<Guild> server = message.isFromGuild() ? Optional.of(message.getGuild()) : Optional.empty();
        return new Asker(
                new Asker.Person("discord:" + message.getAuthor().getId()),
                place(server, message.getChannelId()),
                rights(Optional.ofNullable(message.getMember())),
                manner.language(),
                manner.zone(),
                manner.currency());
    }

    /** The server and the channel, or the channel of a direct message. */
    private static Asker.Place place(Optional<? extends ISnowflake> server, String channel) {
        return new Asker.Place("discord:" + server.map(ISnowflake::getId).orElse("direct") + "/" + channel);
    }

    private static Rights rights(Optional<Member> member) {
        return member.filter(one -> one.hasPermission(Permission.MANAGE_SERVER)).isPresent()
                ? Rights.MODERATOR
                : Rights.MEMBER;
    }
}
