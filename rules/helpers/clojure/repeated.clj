; Each element as often as its count.
(defn repeated [counts]
  (vec (mapcat (fn [[item n]] (repeat n item)) counts)))
