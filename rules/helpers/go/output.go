// output collects what is printed.
var output = bufio.NewWriter(os.Stdout)
