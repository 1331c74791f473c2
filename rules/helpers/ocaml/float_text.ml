(* A float with as many digits as tell it from its neighbours. *)
let float_text x =
  let size = Float.abs x in
  let least = if size < 1e-4 || size >= 1e16 then 1 else if size >= 1e15 then 16 else 15 in
  let form digits = if size < 1e16 then Printf.sprintf "%.*g" digits x else Printf.sprintf "%.*e" (digits - 1) x in
  let forms = List.init (18 - least) (fun i -> form (least + i)) in
  let text = if Float.is_nan x then "nan" else List.find (fun form -> float_of_string form = x) forms in
  if Float.is_integer x && size < 1e16 then text ^ ".0" else text
