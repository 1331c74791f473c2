// What RoslynServer.cs must know of VB.NET. It is compiled by the C# compiler of the same, older, Roslyn.
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis.VisualBasic;

static class Compiler
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

    public static Compilation Compilation(Dictionary<string, byte[]> sources, List<MetadataReference> references)
    {
        var trees = sources.Where(s => s.Key.EndsWith(".vb"))
            .Select(s => VisualBasicSyntaxTree.ParseText(SourceText.From(s.Value, s.Value.Length, Encoding.UTF8), path: s.Key)).ToList();
        return VisualBasicCompilation.Create("main", trees, references, Options);
    }
}
