; The first of the largest elements, by an order and a key, or a default.
(defn greatest-or [before? items by default]
  (if (empty? items) default (greatest before? items by)))
