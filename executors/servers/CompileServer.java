import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
        Frames frames = new Frames();
        for (Map<String, byte[]> files = frames.next(); files != null; files = frames.next()) {
            List<Source> sources = new ArrayList<>();
            files.forEach((name, text) -> {
                if (name.endsWith(".java")) {
                    sources.add(new Source(name, text));
                }
            });
            Classes classes = new Classes(shared);
            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
            boolean ok = compiler.getTask(null, classes, found, OPTIONS, null, sources).call();
            StringBuilder text = new StringBuilder();
            for (Diagnostic<? extends JavaFileObject> d : found.getDiagnostics()) {
                if (d.getKind() == Diagnostic.Kind.ERROR) {
                    text.append(d).append('\n');
                }
            }
            Map<String, byte[]> made = new TreeMap<>();
            classes.written.forEach((name, bytes) -> made.put(name, bytes.toByteArray()));
            frames.answer(ok, text.toString(), ok ? made : Map.of());
        }
    }
}
