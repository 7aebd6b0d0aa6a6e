"""What buttons are called in each language, so that one journey is walked in both."""

from tests.world import Phone

SPANISH = {
    "Start": "Empezar",
    "Use the defaults": "Usar lo sugerido",
    "Support": "Apoyo",
    "Tell me more": "Cuéntame más",
    "No name": "Sin nombre",
    "Done": "Listo",
    "Bring to supervision": "Llevar a supervisión",
    "Delete": "Borrar",
    "Delete it": "Sí, borrar",
    "Keep it": "No, conservar",
    "Delete my words": "Borrar mis palabras",
    "Not an answer": "No era respuesta",
    "Delete them": "Borrarlas",
    "Keep them": "Conservarlas",
    "Listen": "Escuchar",
    "Skip": "Saltar",
    "Later today": "Más tarde hoy",
    "Pass": "Pasar",
    "Read on": "Seguir leyendo",
    "Another one": "Otro escenario",
    "My own words": "Mis palabras",
    "More": "Más",
    "Back": "Atrás",
    "Back to the card": "Volver a la tarjeta",
    "Not real?": "¿Suena falso?",
    "Try another way": "Probar otra forma",
    "Pick a value": "Elegir un valor",
    "See the others": "Ver las demás",
    "Reflect": "Reflexionar",
    "Stop here": "Dejarlo aquí",
    "Practice now": "Practicar ahora",
    "My progress": "Mi avance",
    "Settings": "Ajustes",
    "Start again": "Reanudar",
    "Add it": "Agregarlo",
    "Search a city": "Buscar ciudad",
    "Share location": "Ubicación",
    "Every day": "Todos los días",
    "Weekdays": "Entre semana",
    "All hours": "Todas las horas",
    "Not now": "Ahora no",
    "Change my name": "Cambiar mi nombre",
    "Hide my answering": "Ocultar que respondo",
    "Leave": "Salirme",
    "Leave it": "Sí, salirme",
    "My place": "Mi lugar",
    "Keep practicing": "Seguir practicando",
    "Rest": "Descansar",
    "Make a cohort": "Crear un grupo",
    "Our group": "Nuestro grupo",
    "Change": "Corregir",
    "Name": "Nombre",
    "Hour": "Hora",
    "Last day": "Último día",
    "First day": "Primer día",
    "Another place": "Otro lugar",
    "Pick days": "Elegir días",
    "Save these days": "Guardar estos días",
    "Mon, Wed, Fri": "Lun, mié, vie",
    "Invite": "Invitar",
    "Invite members": "Invitar integrantes",
    "Link and QR code": "Enlace y código QR",
    "Take it back": "Retirar",
    "12:00 PM": "12:00 p.m.",
    "Topics and pictures": "Temas e imágenes",
    "What comes back": "Qué valores vuelven",
    "Shaky ones sooner": "Según su firmeza",
    "Steady": "Firme",
    "No, thanks": "No, gracias",
    "No, take turns": "No, que se turnen",
    "Topics": "Temas",
    "Places": "Lugares",
    "Ethics": "Ética",
    "Leave out topics": "Dejar temas fuera",
    "Where I work": "Dónde trabajo",
    "Who can read it": "Quién puede leerlo",
    "Join": "Entrar",
    "Show that I answer": "Mostrar que respondo",
    "Don't show it": "No mostrarlo",
    "Another name": "Otro nombre",
    "9:00 AM": "9:00 a.m.",
    "6:00 PM": "6:00 p.m.",
    "Mirrors": "Espejos",
    "Mirror of words": "Encender palabras",
}
MENU = ("Practice now", "My progress", "Settings", "Support")


def label(phone: Phone, english: str) -> str:
    """That button as this person reads it; numbers and places are the same in both."""
    return SPANISH.get(english, english) if phone.language == "es" else english


def labels(phone: Phone, *english: str) -> list[str]:
    return [label(phone, each) for each in english]


async def tap(phone: Phone, english: str, **more: int) -> str | None:
    return await phone.press(label(phone, english), **more)
