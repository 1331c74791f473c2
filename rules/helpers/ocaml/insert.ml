(* The list with one more element before a place. *)
let insert items index item =
  let place = if index < 0 then index + List.length items else index in
  List.filteri (fun i _ -> i < place) items @ (item :: List.filteri (fun i _ -> i >= place) items)
