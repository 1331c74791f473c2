(* The elements before the first that fails a test. *)
let rec take_while test = function first :: rest when test first -> first :: take_while test rest | _ -> []
