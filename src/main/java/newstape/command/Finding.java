package newstape.command;

import newstape.reply.Call;

/** Something that answers words which somebody typed where no command is: what to call it, and what to ask for it. */
public record Finding(String title, Call call) {}
