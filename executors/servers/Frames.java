import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The frames of executors/resident.py: programs come on standard input, what was made of them goes to standard output. */
final class Frames {
    private final DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));

    Frames() {
        // Nothing but frames may be written to standard output.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    }

    /** The next program's files by name; null when no program comes any more. */
    Map<String, byte[]> next() throws IOException {
        if (in.read() < 0) {
            return null;
        }
        in.skipBytes(3);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            files.put(name, in.readNBytes(in.readInt()));
        }
        return files;
    }

    void answer(boolean ok, String diagnostics, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream frame = new DataOutputStream(bytes);
        frame.writeByte(ok ? 1 : 0);
        write(frame, diagnostics.getBytes(StandardCharsets.UTF_8));
        frame.writeInt(files.size());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(frame, file.getKey().getBytes(StandardCharsets.UTF_8));
            write(frame, file.getValue());
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
