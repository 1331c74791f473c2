import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java compiler that stays up. No user code can run in it: annotation processing is off, there is no class path but the
 * JDK's own, and the options are fixed. Sources come and classes go by the frames of executors/resident.py.
 */
public final class CompileServer {
    private static final List<String> OPTIONS = List.of("-proc:none", "-nowarn", "-implicit:none", "-cp", "", "-sourcepath", "");

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, byte[] text) {
            super(URI.create("memory:///" + name), Kind.SOURCE);
            this.name = name;
            this.text = new String(text, StandardCharsets.UTF_8);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
        final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Classes(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            String path = "out/" + name.replace('.', '/') + kind.extension;
            return new SimpleJavaFileObject(URI.create("memory:///" + path), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream stream = new ByteArrayOutputStream();
                    written.put(path, stream);
                    return stream;
                }
            };
        }
    }

    public static void main(String[] args) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager shared = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(System.out));
        // Nothing but frames may be written to standard output.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        while (true) {
            if (in.read() < 0) {
                return;
            }
            in.skipBytes(3);
            List<Source> sources = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                byte[] text = in.readNBytes(in.readInt());
                if (name.endsWith(".java")) {
                    sources.add(new Source(name, text));
                }
            }
            Classes classes = new Classes(shared);
            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
            boolean ok = compiler.getTask(null, classes, found, OPTIONS, null, sources).call();
            StringBuilder text = new StringBuilder();
            for (Diagnostic<? extends JavaFileObject> d : found.getDiagnostics()) {
                if (d.getKind() == Diagnostic.Kind.ERROR) {
                    text.append(d).append('\n');
                }
            }
            answer(out, ok, text.toString(), ok ? classes.written : Map.of());
        }
    }

    private static void answer(DataOutputStream out, boolean ok, String diagnostics, Map<String, ByteArrayOutputStream> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream frame = new DataOutputStream(bytes);
        frame.writeByte(ok ? 1 : 0);
        write(frame, diagnostics.getBytes(StandardCharsets.UTF_8));
        frame.writeInt(files.size());
        for (Map.Entry<String, ByteArrayOutputStream> file : files.entrySet()) {
            write(frame, file.getKey().getBytes(StandardCharsets.UTF_8));
            write(frame, file.getValue().toByteArray());
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
