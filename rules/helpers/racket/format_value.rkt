; A value's text by a format specification such as ">8,.2f".
(define (format-value value spec)
  (define parts (regexp-match #px"^(?:(.)?([<>=^]))?([-+ ]?)(#?)(0?)(\\d*)([,_]?)(?:\\.(\\d+))?([a-zA-Z%]?)$" spec))
  (unless parts
    (raise-user-error (format "Invalid format specifier '~a'" spec)))
  (define-values (fill align plus alternate zero width group precision type) (apply values (cdr parts)))
  (define number? (real? value))
  (define digits (and precision (string->number precision)))
  (define raw (if number? (format-number (abs value) type digits) (text-slice (text-of value #f) 0 digits)))
  (define text (if (string=? group "") raw (string-replace (group-digits raw) "," group)))
  (define minus (cond [(and number? (negative? value)) "-"] [(string=? plus "-") ""] [else plus]))
  (define sign (if (string=? alternate "") minus (string-append minus "0" type)))
  (define pad (string-ref (or fill (if (string=? zero "") " " "0")) 0))
  (define missing (- (or (string->number width) 0) (string-length sign)))
  (case (or align (cond [(string=? zero "0") "="] [number? ">"] [else "<"]))
    [("<") (pad-right (string-append sign text) (+ missing (string-length sign)) pad)]
    [(">") (pad-left (string-append sign text) (+ missing (string-length sign)) pad)]
    [("=") (string-append sign (pad-left text missing pad))]
    [else
     (define gap (max 0 (- missing (string-length text))))
     (define whole (string-append sign text))
     (define left (pad-left whole (+ (quotient gap 2) (string-length whole)) pad))
     (pad-right left (+ gap (string-length whole)) pad)]))
