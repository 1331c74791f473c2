(* The list with one more element before a place. *)
let insert items index item =
  let size = List.length items in
  let place = if index < 0 then max 0 (index + size) else min index size in
  List.filteri (fun i _ -> i < place) items @ (item :: List.filteri (fun i _ -> i >= place) items)
