package newstape.web;

/** Why an address isn't asked. */
public enum Refusal {
    /** It is none: it can't be read, or names no host. */
    NO_ADDRESS,
    /** Neither http nor https. */
    SCHEME,
    /** Another port than 80 and 443. */
    PORT,
    /** It carries a user's name or a password. */
    CREDENTIALS,
    /** It leads into a network that isn't the public internet: this machine, the operator's, a reserved one. */
    PRIVATE_NETWORK,
    /** The sixth redirect in a row. */
    TOO_MANY_REDIRECTS,
    /** A redirect from https to http. */
    DOWNGRADE,
    /** The site's robots.txt disallows it. */
    ROBOTS
}
