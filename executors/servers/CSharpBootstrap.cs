// Compiles a compile server by the compiler that it will serve. Mono's mcs compiles this file, and cannot read today's
// libraries: hence reflection. Arguments: the directory of Roslyn, that of the runtime's assemblies, the output, the sources.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

static class CSharpBootstrap
{
    static int Main(string[] args)
    {
        AppDomain.CurrentDomain.AssemblyResolve += (sender, wanted) =>
        {
            string path = Path.Combine(args[0], new AssemblyName(wanted.Name).Name + ".dll");
            return File.Exists(path) ? Assembly.LoadFrom(path) : null;
        };
        Assembly core = Assembly.LoadFrom(Path.Combine(args[0], "Microsoft.CodeAnalysis.dll"));
        Assembly roslyn = Assembly.LoadFrom(Path.Combine(args[0], "Microsoft.CodeAnalysis.CSharp.dll"));
        Type options = roslyn.GetType("Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions");
        Type tree = core.GetType("Microsoft.CodeAnalysis.SyntaxTree");
        Type reference = core.GetType("Microsoft.CodeAnalysis.MetadataReference");
        Type trees = roslyn.GetType("Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree");
        var parsed = args.Skip(3).Select(path => Call(trees, "ParseText", null, File.ReadAllText(path)));
        var files = Directory.GetFiles(args[1], "*.dll").Where(IsAssembly).Concat(Directory.GetFiles(args[0], "Microsoft.CodeAnalysis*.dll"));
        object kind = Enum.ToObject(core.GetType("Microsoft.CodeAnalysis.OutputKind"), 0);
        object made = Call(roslyn.GetType("Microsoft.CodeAnalysis.CSharp.CSharpCompilation"), "Create", null, "server",
            All(tree, parsed), All(reference, files.Select(f => Call(reference, "CreateFromFile", null, f))),
            Fill(options.GetConstructors().First(c => c.GetParameters()[0].ParameterType.IsEnum), new[] { kind }));
        object result;
        using (Stream output = File.Create(args[2]))
        {
            result = Call(made.GetType(), "Emit", made, output);
        }
        if ((bool)result.GetType().GetProperty("Success").GetValue(result)) return 0;
        foreach (object line in (System.Collections.IEnumerable)result.GetType().GetProperty("Diagnostics").GetValue(result)) Console.Error.WriteLine(line);
        return 1;
    }

    static bool IsAssembly(string path)
    {
        try { return AssemblyName.GetAssemblyName(path) != null; }
        catch (BadImageFormatException) { return false; }
    }

    static Array All(Type type, IEnumerable<object> items)
    {
        object[] found = items.ToArray();
        Array array = Array.CreateInstance(type, found.Length);
        found.CopyTo(array, 0);
        return array;
    }

    // Calls the method of this name whose first parameters take these arguments; the others get their defaults.
    static object Call(Type type, string name, object instance, params object[] args)
    {
        MethodInfo method = type.GetMethods().First(m => m.Name == name && m.GetParameters().Length >= args.Length
            && m.GetParameters().Select((p, i) => i < args.Length ? p.ParameterType.IsInstanceOfType(args[i]) : p.HasDefaultValue).All(fits => fits));
        return method.Invoke(instance, Defaults(method, args));
    }

    static object Fill(ConstructorInfo constructor, object[] args)
    {
        return constructor.Invoke(Defaults(constructor, args));
    }

    static object[] Defaults(MethodBase method, object[] args)
    {
        return args.Concat(method.GetParameters().Skip(args.Length).Select(p => p.HasDefaultValue ? p.DefaultValue : null)).ToArray();
    }
}
