# The lines of standard input that are not read yet, as one connection.
standard_input <- local({
  connection <- NULL
  function() {
    if (is.null(connection)) connection <<- file("stdin", "r", encoding = "UTF-8")
    connection
  }
})
