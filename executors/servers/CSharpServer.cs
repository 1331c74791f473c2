// A C# compiler that stays up. No user code can run in it: it is given no analyzers and no generators, reads no project, and
// its options are fixed. Sources come and assemblies go by the frames of executors/resident.py; with source files as further
// arguments it compiles those, once, into the working directory.
// Arguments: the directory of Roslyn, the directory whose latest subdirectory has the runtime's assemblies.
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

static class CSharpServer
{
    static int Main(string[] args)
    {
        AppDomain.CurrentDomain.AssemblyResolve += (sender, wanted) =>
        {
            string path = Path.Combine(args[0], new AssemblyName(wanted.Name).Name + ".dll");
            return File.Exists(path) ? Assembly.LoadFrom(path) : null;
        };
        int code = 0;
        var worker = new Thread(() => code = args.Length > 2 ? Once(args) : Serve(args), 256 << 20);
        worker.Start();
        worker.Join();
        return code;
    }

    static int Once(string[] args)
    {
        var sources = args.Skip(2).ToDictionary(name => name, File.ReadAllBytes);
        string said = new Compiler(args[1]).Compile(sources, out var made);
        Console.Error.Write(said);
        foreach (var (name, content) in made) File.WriteAllBytes(name, content);
        return made.Count > 0 ? 0 : 1;
    }

    static int Serve(string[] args)
    {
        var compiler = new Compiler(args[1]);
        var input = new BinaryReader(Console.OpenStandardInput());
        using Stream output = Console.OpenStandardOutput();
        while (input.ReadBytes(4).Length == 4)
        {
            var sources = new Dictionary<string, byte[]>();
            for (int left = Number(input); left > 0; left--) sources[Encoding.UTF8.GetString(Piece(input))] = Piece(input);
            string said = compiler.Compile(sources, out var made);
            var answer = new MemoryStream();
            answer.WriteByte((byte)(made.Count > 0 ? 1 : 0));
            Write(answer, Encoding.UTF8.GetBytes(said));
            answer.Write(Number(made.Count));
            foreach (var (name, content) in made)
            {
                Write(answer, Encoding.UTF8.GetBytes(name));
                Write(answer, content);
            }
            Write(output, answer.ToArray());
            output.Flush();
        }
        return 0;
    }

    static int Number(BinaryReader input) => BinaryPrimitives.ReadInt32BigEndian(input.ReadBytes(4));

    static byte[] Number(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    static byte[] Piece(BinaryReader input) => input.ReadBytes(Number(input));

    static void Write(Stream output, byte[] piece)
    {
        output.Write(Number(piece.Length));
        output.Write(piece);
    }
}

// What needs Roslyn stands in a class of its own, loaded after its directory is known.
sealed class Compiler
{
    const string Config = """
        {
          "runtimeOptions": {
            "rollForward": "LatestMajor",
            "framework": {"name": "Microsoft.NETCore.App", "version": "8.0.0"},
            "configProperties": {"System.GC.Concurrent": false, "System.Globalization.Invariant": true, "System.Runtime.TieredPGO": false}
          }
        }
        """;

    // Namespaces that every source may use without saying so, as in a project of the SDK.
    const string Implicit = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);
    static readonly CSharpCompilationOptions Options = new(
        OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, deterministic: true, concurrentBuild: false);
    readonly List<MetadataReference> references = [];

    public Compiler(string directory)
    {
        string latest = Directory.GetDirectories(directory).OrderBy(path => Version.Parse(Path.GetFileName(path).Split('-')[0])).Last();
        foreach (string path in Directory.GetFiles(latest, "*.dll"))
        {
            try { AssemblyName.GetAssemblyName(path); }
            catch (BadImageFormatException) { continue; }
            references.Add(MetadataReference.CreateFromFile(path));
        }
    }

    // Errors, and the files made: none where there are errors.
    public string Compile(Dictionary<string, byte[]> sources, out Dictionary<string, byte[]> made)
    {
        var texts = sources.Where(s => s.Key.EndsWith(".cs")).Select(s => (Name: s.Key, Text: SourceText.From(s.Value, s.Value.Length, Encoding.UTF8)));
        var trees = texts.Append(("implicit.cs", SourceText.From(Implicit))).Select(s => CSharpSyntaxTree.ParseText(s.Item2, Parsing, s.Item1)).ToList();
        var image = new MemoryStream();
        var result = CSharpCompilation.Create("main", trees, references, Options).Emit(image);
        made = result.Success ? new() { ["main.dll"] = image.ToArray(), ["main.runtimeconfig.json"] = Encoding.UTF8.GetBytes(Config) } : new();
        return string.Concat(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(50).Select(d => d + "\n"));
    }
}
