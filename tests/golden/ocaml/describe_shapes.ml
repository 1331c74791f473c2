(* A value of the wrong type. *)
exception Type_error of string

(* The list sorted by a key, the greatest first. *)
let sort_by_desc key items =
  List.map (fun item -> (key item, item)) items |> List.stable_sort (fun (a, _) (b, _) -> compare b a) |> List.map snd

(* An attribute that is not there. *)
exception Attribute_error of string

type shape =
  | Circle of { radius : float }
  | Rectangle of { width : float; height : float }
  | Square of { width : float; height : float }

let shape_width = function
  | Rectangle { width; _ } | Square { width; _ } -> width
  | _ -> raise (Attribute_error "object has no attribute 'width'")

let shape_height = function
  | Rectangle { height; _ } | Square { height; _ } -> height
  | _ -> raise (Attribute_error "object has no attribute 'height'")

let name self =
  match self with
  | Square _ -> "square"
  | Rectangle _ -> "rectangle"
  | Circle _ -> "circle"

let area self =
  match self with
  | Rectangle _ | Square _ -> shape_width self *. (shape_height self)
  | Circle circle -> 3.141592653589793 *. (circle.radius ** 2.0)

let describe self =
  Printf.sprintf "%s: %s" (name self) (Printf.sprintf "%.*f" 2 (area self))

let make_circle radius = Circle { radius }

let make_rectangle width height = Rectangle { width; height }

let make_square side = Square { width = side; height = side }

(** Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square. *)
let describe_shapes sizes =
  let shapes =
    List.fold_left (fun shapes size ->
      if List.length size = 1 then shapes @ [make_circle (List.hd size)]
      else if List.hd size = List.nth size 1 then shapes @ [make_square (List.hd size)]
      else begin
        if List.length size <> 2 then raise (Type_error "2 positional arguments are needed");
        shapes @ [make_rectangle (List.hd size) (List.nth size 1)]
      end
    ) [] sizes
  in
  let shapes = sort_by_desc (fun shape -> area shape) shapes in
  List.map (fun shape -> describe shape) shapes
