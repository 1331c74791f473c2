(require '[clojure.string :as str])
(declare describe-shapes describe)

; A float as text, as Python shows it: with the fewest digits that give it back.
(defn float-text [x]
  (if (or (NaN? x) (infinite? x) (zero? x))
    (str/lower-case (str/replace (str x) "inity" ""))
    (let [exact (java.math.BigDecimal. (double x))
          rounded (map #(.round exact (java.math.MathContext. % java.math.RoundingMode/HALF_EVEN)) (range 1 18))
          shortest (.stripTrailingZeros (first (filter #(== (double %) x) rounded)))
          exponent (- (.precision shortest) (.scale shortest) 1)]
      (if (<= -4 exponent 15)
        (str (.toPlainString shortest) (if (pos? (.scale shortest)) "" ".0"))
        (format (str "%." (dec (.precision shortest)) "e") shortest)))))

; Decimal text with so many digits after the point, correctly rounded.
(defn fixed [x digits]
  (if (or (NaN? x) (infinite? x))
    (float-text x)
    (let [text (.toPlainString (.setScale (BigDecimal. x) (int digits) java.math.RoundingMode/HALF_EVEN))]
      (if (and (.startsWith (str x) "-") (not (.startsWith text "-"))) (str "-" text) text))))

(defrecord Shape [])
(derive Shape ::Shape)

(defrecord Circle [radius])
(derive Circle ::Shape)

(defrecord Rectangle [width height])
(derive Rectangle ::Shape)
(derive Rectangle ::Rectangle)
(derive ::Rectangle ::Shape)

(defrecord Square [width height])
(derive Square ::Rectangle)

(defn new-square [side] (->Square side side))

(defmulti name class)

(defmethod name ::Shape [self] "shape")

(defmethod name Circle [self] "circle")

(defmethod name ::Rectangle [self] "rectangle")

(defmethod name Square [self] "square")

(defmulti area class)

(defmethod area ::Shape [self] (throw (UnsupportedOperationException. "")))

(defmethod area Circle [self] (* 3.141592653589793 (Math/pow (:radius self) 2.0)))

(defmethod area ::Rectangle [self] (* (:width self) (:height self)))

(defn describe [self]
  (str (name self) ": " (fixed (area self) 2)))

(defn describe-shapes
  "Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square."
  [sizes]
  (let [shapes (reduce (fn [shapes size]
                         (cond
                           (= (count size) 1) (conj shapes (->Circle (nth size 0)))
                           (== (nth size 0) (nth size 1)) (conj shapes (new-square (nth size 0)))
                           (not= (count size) 2)
                           (throw (ClassCastException. "2 positional arguments are needed"))
                           :else (conj shapes (->Rectangle (nth size 0) (nth size 1)))))
                       []
                       sizes)
        shapes (vec (sort-by area > shapes))]
    (vec (for [shape shapes] (describe shape)))))
