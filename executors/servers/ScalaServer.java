import java.io.IOException;
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
 * alone, with which no macro can be written, for that needs scala-reflect; classes of a program are never on it. Before
 * each program the names of the last are taken out of the compiler, so that it does not see them. What a compiler refuses that
 * has had other programs is refused only when a new one refuses it too: one was seen that no longer knew a name of the standard
 * library. Frames as in executors/resident.py.
 */
public final class ScalaServer {
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\b");
    private final Settings settings;
    private final StoreReporter reporter;
    private Global global;
    private int known;
    private boolean packaged;
    private boolean used;

    private ScalaServer(String library) {
        settings = new Settings(message -> null);
        settings.classpath().value_$eq(library);
        settings.nowarn().value_$eq(true);
        reporter = new StoreReporter(settings);
        start();
    }

    public static void main(String[] args) throws IOException {
        Frames frames = new Frames();
        ScalaServer server = new ScalaServer(args[0]);
        for (Map<String, byte[]> files = frames.next(); files != null; files = frames.next()) {
            List<SourceFile> sources = new ArrayList<>();
            server.packaged = false;
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (file.getKey().endsWith(".scala")) {
                    String text = new String(file.getValue(), StandardCharsets.UTF_8);
                    sources.add(new BatchSourceFile(new VirtualFile(file.getKey()), text.toCharArray()));
                    server.packaged |= PACKAGE.matcher(text).find();
                }
            }
            server.compile(sources, frames);
        }
    }

    private void compile(List<SourceFile> sources, Frames frames) throws IOException {
        boolean fresh = !used;
        VirtualDirectory made = compiled(sources);
        if (reporter.hasErrors() && !fresh) {
            start();
            made = compiled(sources);
        }
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
        frames.answer(!reporter.hasErrors(), errors.toString(), files);
        if (reporter.hasErrors() || packaged || packages() != known) {
            start();
        }
    }

    private VirtualDirectory compiled(List<SourceFile> sources) {
        VirtualDirectory made = new VirtualDirectory("out", scala.Option.empty());
        settings.outputDirs().setSingleOutput(made);
        reporter.reset();
        Global.Run run = global.new Run();
        forget();
        used = true;
        run.compileSources(scala.jdk.javaapi.CollectionConverters.asScala(sources).toList());
        return made;
    }

    /** Takes away the names of the last program. Only a new run, which stands at the first phase, sees them where they are looked up. */
    private void forget() {
        Scopes.Scope names = global.rootMirror().EmptyPackageClass().info().decls();
        Iterator<Symbols.Symbol> symbols = names.toList().iterator();
        while (symbols.hasNext()) {
            names.unlink(symbols.next());
        }
    }

    private int packages() {
        return global.rootMirror().RootClass().info().decls().size();
    }

    private void start() {
        global = new Global(settings, reporter);
        global.new Run();
        known = packages();
        used = false;
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
}
