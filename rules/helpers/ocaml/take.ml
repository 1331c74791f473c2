(* The first elements of a list. *)
let take n items = List.filteri (fun i _ -> i < n) items
