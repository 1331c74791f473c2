; The first of the smallest elements, by an order and a key, or a default.
(defn least-or [before? items by default]
  (if (empty? items) default (least before? items by)))
