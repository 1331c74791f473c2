// A VB.NET compiler that stays up. No user code can run in it: it is given no analyzers, reads no project, and its options are
// fixed. Sources come and assemblies go by the frames of executors/resident.py; with source files as further arguments it
// compiles those, once, into the working directory. It is compiled by the C# compiler of the same, older, Roslyn.
// Arguments: the directory of Roslyn, the directory whose latest subdirectory has the runtime's assemblies.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis.VisualBasic;

static class VisualBasicServer
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
        var made = new Dictionary<string, byte[]>();
        Console.Error.Write(new Compiler(args[1]).Compile(args.Skip(2).ToDictionary(name => name, File.ReadAllBytes), made));
        foreach (var file in made) File.WriteAllBytes(file.Key, file.Value);
        return made.Count > 0 ? 0 : 1;
    }

    static int Serve(string[] args)
    {
        var compiler = new Compiler(args[1]);
        var input = new BinaryReader(Console.OpenStandardInput());
        Stream output = Console.OpenStandardOutput();
        while (input.ReadBytes(4).Length == 4)
        {
            var sources = new Dictionary<string, byte[]>();
            for (int left = Number(input); left > 0; left--) sources[Encoding.UTF8.GetString(Piece(input))] = Piece(input);
            var made = new Dictionary<string, byte[]>();
            byte[] said = Encoding.UTF8.GetBytes(compiler.Compile(sources, made));
            var answer = new MemoryStream();
            answer.WriteByte((byte)(made.Count > 0 ? 1 : 0));
            Write(answer, said);
            answer.Write(Number(made.Count), 0, 4);
            foreach (var file in made)
            {
                Write(answer, Encoding.UTF8.GetBytes(file.Key));
                Write(answer, file.Value);
            }
            Write(output, answer.ToArray());
            output.Flush();
        }
        return 0;
    }

    static int Number(BinaryReader input) => BitConverter.ToInt32(input.ReadBytes(4).Reverse().ToArray(), 0);

    static byte[] Number(int number) => BitConverter.GetBytes(number).Reverse().ToArray();

    static byte[] Piece(BinaryReader input) => input.ReadBytes(Number(input));

    static void Write(Stream output, byte[] piece)
    {
        output.Write(Number(piece.Length), 0, 4);
        output.Write(piece, 0, piece.Length);
    }
}

// What needs Roslyn stands in a class of its own, loaded after its directory is known.
sealed class Compiler
{
    // Namespaces that every source may use without saying so, as in a project of the SDK.
    static readonly string[] Imports =
    {
        "Microsoft.VisualBasic", "System", "System.Collections", "System.Collections.Generic", "System.Diagnostics", "System.Linq",
        "System.Threading.Tasks", "System.Xml.Linq",
    };

    static readonly VisualBasicCompilationOptions Options = new VisualBasicCompilationOptions(
        OutputKind.ConsoleApplication, globalImports: GlobalImport.Parse(Imports), optionInfer: true,
        optimizationLevel: OptimizationLevel.Release, deterministic: true, concurrentBuild: false);
    readonly List<MetadataReference> references = new List<MetadataReference>();
    readonly byte[] config;

    public Compiler(string directory)
    {
        config = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "server.runtimeconfig.json"));
        string latest = Directory.GetDirectories(directory).OrderBy(path => Version.Parse(Path.GetFileName(path).Split('-')[0])).Last();
        foreach (string path in Directory.GetFiles(latest, "*.dll"))
        {
            try { AssemblyName.GetAssemblyName(path); }
            catch (BadImageFormatException) { continue; }
            references.Add(MetadataReference.CreateFromFile(path));
        }
    }

    // Errors; the files made are none where there are errors.
    public string Compile(Dictionary<string, byte[]> sources, Dictionary<string, byte[]> made)
    {
        var trees = new List<SyntaxTree>();
        foreach (var file in sources.Where(file => file.Key.EndsWith(".vb")))
        {
            trees.Add(VisualBasicSyntaxTree.ParseText(SourceText.From(file.Value, file.Value.Length, Encoding.UTF8), path: file.Key));
        }
        var image = new MemoryStream();
        var result = VisualBasicCompilation.Create("main", trees, references, Options).Emit(image);
        if (result.Success)
        {
            made["main.dll"] = image.ToArray();
            made["main.runtimeconfig.json"] = config;
        }
        return string.Concat(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(50).Select(d => d + "\n"));
    }
}
