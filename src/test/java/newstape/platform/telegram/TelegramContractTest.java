package newstape.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newstape.platform.Platform;
import newstape.platform.PlatformContract;
import newstape.platform.telegram.standin.Person;
import newstape.platform.telegram.standin.Said;
import newstape.platform.telegram.standin.StandIn;

final class TelegramContractTest extends PlatformContract {
    @Override
    protected Stage stage() {
        return new PrivateChat();
    }

    /** Somebody who talks with the bot. */
    private static final class PrivateChat implements Stage {
        private final StandIn telegram = StandIn.start();
        private final Person ada = telegram.person("ada");
        private final Platform platform =
                TelegramStage.platform(TelegramStage.access(telegram, TelegramStage.folder()), TelegramStage.web());
        private final List<Said> asked = new ArrayList<>();

        @Override
        public Platform platform() {
            return platform;
        }

        @Override
        public void ask(String line) {
            asked.add(ada.says(telegram.privateChat(ada), line));
        }

        @Override
        public void awaitShown(String words) {
            assertThat(asked.getLast().awaitAnswer().text()).contains(words);
        }

        @Override
        public void close() {
            platform.close();
            telegram.close();
        }
    }
}
