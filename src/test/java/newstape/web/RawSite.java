package newstape.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A site on this machine that answers with the very bytes that it is given, well-formed or not. */
final class RawSite implements AutoCloseable {
    private final ServerSocket door;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<Heard> heard = new ArrayList<>();
    private final AtomicInteger guests = new AtomicInteger();
    private Optional<Script> otherwise = Optional.empty();

    /** What answers a request; the connection is closed after it. */
    interface Script {
        void answer(Heard request, OutputStream out) throws IOException, InterruptedException;
    }

    /** A request's first line and the lines below it. */
    record Heard(String line, List<String> headers) {
        String path() {
            return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
        }

        Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(header -> header.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    RawSite() {
        this("127.0.0.1", 0);
    }

    RawSite(String address, int port) {
        this(listening(address, port));
    }

    RawSite(ServerSocket door) {
        this.door = door;
        Thread.startVirtualThread(this::listen);
    }

    private static ServerSocket listening(String address, int port) {
        try {
            return new ServerSocket(port, 512, InetAddress.getByName(address));
        } catch (IOException occupied) {
            throw new UncheckedIOException(occupied);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** Paths without a script are answered with 404. */
    RawSite at(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    RawSite otherwise(Script script) {
        otherwise = Optional.of(script);
        return this;
    }

    /** Who connected, whether they asked or not. */
    int guests() {
        return guests.get();
    }

    List<Heard> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    long heard(String path) {
        return heard().stream().filter(one -> one.path().equals(path)).count();
    }

    static Script bytes(byte[] answer) {
        return (request, out) -> out.write(answer);
    }

    static Script raw(String answer) {
        return bytes(answer.getBytes(ISO_8859_1));
    }

    /** A page in HTML. */
    static Script page(String text) {
        return answer(200, "Content-Type: text/html; charset=utf-8\r\n", text.getBytes(UTF_8));
    }

    /** @param headers each with its line's end */
    static Script answer(int status, String headers, byte[] body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes("HTTP/1.1 %d Whatever\r\n%sContent-Length: %d\r\n\r\n"
                .formatted(status, headers, body.length)
                .getBytes(ISO_8859_1));
        whole.writeBytes(body);
        return bytes(whole.toByteArray());
    }

    static Script status(int status, String headers) {
        return answer(status, headers, new byte[0]);
    }

    static Script redirect(int status, String location) {
        return status(status, "Location: " + location + "\r\n");
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                guests.incrementAndGet();
                // Not virtual ones: a flood to one guest would keep all others waiting.
                Thread.ofPlatform().daemon().start(() -> serve(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            Heard request = read(guest.getInputStream());
            synchronized (heard) {
                heard.add(request);
            }
            scripts.getOrDefault(request.path(), otherwise.orElse(status(404, "")))
                    .answer(request, guest.getOutputStream());
            guest.shutdownOutput();
        } catch (IOException | InterruptedException gone) {
            // Who asked has hung up.
        }
    }

    private static Heard read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("nothing asked");
            }
            head.write(one);
        }
        List<String> lines = head.toString(ISO_8859_1).lines().toList();
        return new Heard(lines.getFirst(), lines.subList(1, lines.size()));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
