// A compiler of Roslyn's that stays up; with a file that has the Compiler of its language this makes a server. No user code can run in
// it: it is given no analyzers and no generators, reads no project, and its options are fixed. Sources come and assemblies go by the
// frames of executors/resident.py; with source files as further arguments it compiles those, once, into the working directory.
// It is written in the C# that the oldest Roslyn knows by which it is compiled.
// Arguments: the directory of Roslyn, the directory whose latest subdirectory has the runtime's assemblies.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;

static class RoslynServer
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
        Console.Error.Write(new Output(args[1]).Of(args.Skip(2).ToDictionary(name => name, File.ReadAllBytes), made));
        foreach (var file in made) File.WriteAllBytes(file.Key, file.Value);
        return made.Count > 0 ? 0 : 1;
    }

    static int Serve(string[] args)
    {
        var compiler = new Output(args[1]);
        var input = new BinaryReader(Console.OpenStandardInput());
        Stream output = Console.OpenStandardOutput();
        while (input.ReadBytes(4).Length == 4)
        {
            var sources = new Dictionary<string, byte[]>();
            for (int left = Number(input); left > 0; left--) sources[Encoding.UTF8.GetString(Piece(input))] = Piece(input);
            var made = new Dictionary<string, byte[]>();
            byte[] said = Encoding.UTF8.GetBytes(compiler.Of(sources, made));
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

// What needs Roslyn stands in classes of its own, loaded after its directory is known.
sealed class Output
{
    readonly List<MetadataReference> references = new List<MetadataReference>();
    readonly byte[] config;

    public Output(string directory)
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
    public string Of(Dictionary<string, byte[]> sources, Dictionary<string, byte[]> made)
    {
        var image = new MemoryStream();
        var result = Compiler.Compilation(sources, references).Emit(image);
        if (result.Success)
        {
            made["main.dll"] = image.ToArray();
            made["main.runtimeconfig.json"] = config;
        }
        return string.Concat(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(50).Select(d => d + "\n"));
    }
}
