// input is where lines are read from.
var input = bufio.NewReader(os.Stdin)
