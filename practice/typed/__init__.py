"""What people type instead of pressing: hours, days, dates, amounts, yes and no, a choice's number or label, in both languages."""
