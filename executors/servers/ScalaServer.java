import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import scala.collection.Iterator;
import scala.reflect.internal.Scopes;
import scala.reflect.internal.Symbols;
import scala.reflect.internal.util.BatchSourceFile;
import scala.reflect.internal.util.SourceFile;
import scala.reflect.io.AbstractFile;
import scala.reflect.io.VirtualDirectory;
import scala.reflect.io.VirtualFile;
import scala.tools.nsc.Global;
import scala.tools.nsc.Settings;
import scala.tools.nsc.reporters.StoreReporter;

/**
 * A Scala compiler that stays up. No user code can run in it: there are no plugins, and the class path is the standard library
 * alone, with which no macro can be written, for that needs scala-reflect; classes of a program are never on it. After each
 * program its names are taken out of the compiler, so that the next does not see them. Frames as in executors/resident.py.
 */
public final class ScalaServer {
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\b");
    private final Settings settings;
    private final StoreReporter reporter;
    private Global global;
    private int known;
    private boolean packaged;

    private ScalaServer(String library) {
        settings = new Settings(message -> null);
        settings.classpath().value_$eq(library);
        settings.nowarn().value_$eq(true);
        reporter = new StoreReporter(settings);
        start();
    }

    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(System.out));
        // Nothing but frames may be written to standard output.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        ScalaServer server = new ScalaServer(args[0]);
        while (true) {
            if (in.read() < 0) {
                return;
            }
            in.skipBytes(3);
            List<SourceFile> sources = new ArrayList<>();
            server.packaged = false;
            for (int left = in.readInt(); left > 0; left--) {
                String name = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                if (name.endsWith(".scala")) {
                    sources.add(new BatchSourceFile(new VirtualFile(name), text.toCharArray()));
                    server.packaged |= PACKAGE.matcher(text).find();
                }
            }
            server.compile(sources, out);
        }
    }

    private void compile(List<SourceFile> sources, DataOutputStream out) throws IOException {
        VirtualDirectory made = new VirtualDirectory("out", scala.Option.empty());
        settings.outputDirs().setSingleOutput(made);
        reporter.reset();
        global.new Run().compileSources(scala.jdk.javaapi.CollectionConverters.asScala(sources).toList());
        StringBuilder errors = new StringBuilder();
        Iterator<StoreReporter.Info> infos = reporter.infos().iterator();
        while (infos.hasNext()) {
            StoreReporter.Info info = infos.next();
            if (info.severity().toString().equals("ERROR")) {
                errors.append(info.pos().isDefined() ? info.pos().source().path() + ":" + info.pos().line() + ": " : "").append("error: ");
                errors.append(info.msg()).append('\n');
            }
        }
        Map<String, byte[]> files = new TreeMap<>();
        if (!reporter.hasErrors()) {
            collect(made, "out", files);
        }
        answer(out, !reporter.hasErrors(), errors.toString(), files);
        forget();
    }

    /** Takes the program's names away; where they went into a package, the compiler with them. */
    private void forget() {
        Scopes.Scope names = global.rootMirror().EmptyPackageClass().info().decls();
        Iterator<Symbols.Symbol> symbols = names.toList().iterator();
        while (symbols.hasNext()) {
            names.unlink(symbols.next());
        }
        if (packaged || packages() != known || !names.isEmpty()) {
            start();
        }
    }

    private int packages() {
        return global.rootMirror().RootClass().info().decls().size();
    }

    private void start() {
        global = new Global(settings, reporter);
        global.new Run();
        known = packages();
    }

    private static void collect(AbstractFile directory, String path, Map<String, byte[]> files) throws IOException {
        Iterator<AbstractFile> entries = directory.iterator();
        while (entries.hasNext()) {
            AbstractFile entry = entries.next();
            if (entry.isDirectory()) {
                collect(entry, path + "/" + entry.name(), files);
            } else {
                files.put(path + "/" + entry.name(), entry.toByteArray());
            }
        }
    }

    private static void answer(DataOutputStream out, boolean ok, String diagnostics, Map<String, byte[]> files) throws IOException {
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
