import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/**
 * A Kotlin compiler that stays up. No user code can run in it: it is given no plugins and no scripts, and its options are fixed.
 * Sources come and classes go by the frames of executors/resident.py. Arguments: Kotlin's own directory; with sources as
 * further arguments it compiles those into out/, once.
 */
public final class KotlinServer {
    private static List<String> options(String home, Path out) {
        String library = Path.of(home, "lib", "kotlin-stdlib.jar").toString();
        return List.of("-no-stdlib", "-no-reflect", "-nowarn", "-Xdisable-default-scripting-plugin", "-kotlin-home", home, "-cp", library, "-d", out.toString());
    }

    /** Compiles files; what the compiler says follows, in which paths are relative to the directory of the sources. */
    private static ExitCode compile(String home, Path root, List<String> names, Path out, StringBuilder said) {
        List<String> args = new ArrayList<>(options(home, out));
        for (String name : names) {
            args.add(root.resolve(name).toString());
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler().exec(new PrintStream(text, true, StandardCharsets.UTF_8), args.toArray(new String[0]));
        said.append(text.toString(StandardCharsets.UTF_8).replace(root + "/", ""));
        return code;
    }

    public static void main(String[] args) throws IOException {
        System.setProperty("idea.use.native.fs.for.win", "false");
        System.setProperty("kotlin.environment.keepalive", "true");
        if (args.length > 1) {
            StringBuilder said = new StringBuilder();
            ExitCode code = compile(args[0], Path.of("").toAbsolutePath(), Arrays.asList(args).subList(1, args.length), Path.of("out"), said);
            System.err.print(said);
            System.exit(code == ExitCode.OK ? 0 : 1);
        }
        Frames frames = new Frames();
        for (Map<String, byte[]> sources = frames.next(); sources != null; sources = frames.next()) {
            Path root = Files.createTempDirectory("kotlin");
            List<String> names = new ArrayList<>();
            for (Map.Entry<String, byte[]> source : sources.entrySet()) {
                String name = source.getKey();
                if (name.endsWith(".kt")) {
                    Files.createDirectories(root.resolve(name).getParent());
                    Files.write(root.resolve(name), source.getValue());
                    names.add(name);
                }
            }
            StringBuilder said = new StringBuilder();
            ExitCode code = compile(args[0], root, names, root.resolve("out"), said);
            if (code != ExitCode.OK && code != ExitCode.COMPILATION_ERROR) {
                System.exit(1); // a fault of its own, of memory for example, is no verdict: a compiler by itself decides
            }
            Map<String, byte[]> files = code == ExitCode.OK ? taken(root, "out") : Map.of();
            remove(root);
            frames.answer(!files.isEmpty(), said.toString(), files);
        }
    }

    private static Map<String, byte[]> taken(Path root, String directory) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root.resolve(directory))) {
            for (Path path : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static void remove(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path path : (Iterable<Path>) found.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
