package newstape.article.identity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newstape.article.Article;

/**
 * By what an article is found again.
 *
 * @param guid as {@link Known#byGuid} is asked for it; one that is an address is without what doesn't change the page
 * @param link empty where it has no address, or one that is a whole site's
 * @param prints of its text: a few, of which some stay when some of its sentences are changed; at most nine
 */
public record Traces(Optional<String> guid, Optional<Address> link, Set<Long> prints) {
    private static final int SENTENCES = 8;
    /** Letters; a shorter sentence stands in many articles. */
    private static final int TELLING = 30;

    public Traces {
        prints = Set.copyOf(prints);
    }

    static Traces of(Incoming incoming) {
        Article article = incoming.article();
        return new Traces(
                incoming.guid()
                        .map(String::strip)
                        .filter(guid -> !guid.isEmpty())
                        .map(Traces::plain),
                article.link().flatMap(link -> Address.of(link.toString())).filter(Address::leadsToOne),
                prints(Body.of(article)));
    }

    private static String plain(String guid) {
        return guid.contains("://") ? Address.of(guid).map(Address::value).orElse(guid) : guid;
    }

    /**
     * The text as a whole, and those of its sentences whose hashes are the smallest: mostly the same ones next time.
     */
    private static Set<Long> prints(Body body) {
        TreeSet<Long> prints = new TreeSet<>();
        for (Body.Sentence sentence : body.sentences()) {
            if (sentence.key().length() >= TELLING) {
                prints.add(hash(sentence.key()));
                if (prints.size() > SENTENCES) {
                    prints.pollLast();
                }
            }
        }
        if (!body.isEmpty()) {
            prints.add(hash(body.letters()));
        }
        return prints;
    }

    /** FNV-1a, its bits stirred: small ones are as likely as great ones. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
