package newstape.platform.discord;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Discord which commands there are, where it doesn't know yet: one look, and one call if anything differs. */
final class Registration {
    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private final Menu menu;
    private final Optional<String> testServer;

    Registration(Menu menu, Optional<String> testServer) {
        this.menu = menu;
        this.testServer = testServer;
    }

    /** Blocks; returns whether Discord now has them, as far as this shard can tell. */
    boolean register(JDA shard) {
        try {
            return testServer.isPresent() ? inServer(shard, testServer.get()) : everywhere(shard);
        } catch (ErrorResponseException refused) {
            LOG.error(
                    "Discord didn’t take the commands ({}). Those it has stay; it is tried again at the next start.",
                    refused.getMessage());
            return false;
        }
    }

    private boolean everywhere(JDA shard) {
        List<CommandData> ours = menu.data();
        if (differ(ours, shard.retrieveCommands(true))) {
            shard.updateCommands().addCommands(ours).complete();
            LOG.info("Discord has {} commands now", ours.size());
        }
        return true;
    }

    private boolean inServer(JDA shard, String id) {
        Guild server = shard.getGuildById(id);
        if (server == null) {
            LOG.warn(
                    "The test server {} isn’t among those of shard {}. Is the bot in it? `newstape check` shows the link.",
                    id,
                    shard.getShardInfo().getShardId());
            return false;
        }
        List<CommandData> ours = menu.data();
        if (differ(ours, server.retrieveCommands(true))) {
            server.updateCommands().addCommands(ours).complete();
            LOG.info("The test server has {} commands now", ours.size());
        }
        return true;
    }

    /** What can't be looked at is told anew. */
    private static boolean differ(List<CommandData> ours, RestAction<List<Command>> look) {
        try {
            List<CommandData> theirs =
                    look.complete().stream().map(CommandData::fromCommand).toList();
            return !comparable(ours).equals(comparable(theirs));
        } catch (ErrorResponseException unseen) {
            LOG.warn("Discord doesn’t show the commands it has: {}", unseen.getMessage());
            return true;
        }
    }

    /** As they are written, in one order, without what is written or left out with the same meaning. */
    private static List<Map<String, Object>> comparable(List<CommandData> commands) {
        return commands.stream()
                .sorted(Comparator.comparing(CommandData::getType).thenComparing(CommandData::getName))
                .map(command -> DataObject.fromJson(
                        CommandData.fromData(command.toData()).toData().toJson()))
                .map(DataObject::toMap)
                .toList();
    }
}
