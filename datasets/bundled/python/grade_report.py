from bisect import bisect

LIMITS = [60, 70, 80, 90]
GRADES = "FDCBA"


def grade_report(scores):
    """Letter grade of every student, and the names per grade in order of the input."""
    grades = {name: GRADES[bisect(LIMITS, score)] for name, score in scores.items()}
    by_grade = {}
    for name, grade in grades.items():
        by_grade.setdefault(grade, []).append(name)
    return [f"{grade}: {', '.join(by_grade[grade])}" for grade in reversed(GRADES) if grade in by_grade]
