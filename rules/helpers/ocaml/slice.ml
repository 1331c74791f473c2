(* The elements between two places, which count from the end where they are negative. *)
let slice items low high =
  let size = List.length items in
  let place i = if i < 0 then i + size else i in
  List.filteri (fun i _ -> i >= place low && i < place high) items
