(* As split, counted from the end. *)
let rsplit text separator most =
  let parts = split text separator in
  let surplus = if most < 0 then 0 else List.length parts - 1 - most in
  if surplus <= 0 then parts
  else
    let head = List.filteri (fun i _ -> i <= surplus) parts in
    String.concat separator head :: List.filteri (fun i _ -> i > surplus) parts
