(* The elements from one place up to another, as Python counts them. *)
let slice items low high =
  let size = List.length items in
  let place bound otherwise =
    match bound with
    | None -> otherwise
    | Some i -> if i < 0 then max 0 (i + size) else min i size
  in
  let first = place low 0 and last = place high size in
  List.filteri (fun i _ -> i >= first && i < last) items
