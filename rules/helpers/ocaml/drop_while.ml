(* The list from the first element on that fails a test. *)
let rec drop_while test = function
  | first :: rest when test first -> drop_while test rest
  | items -> items
