/** What may stand for words of illness, medicine and hospitals. */
export const HEALTH = `
sick, unwell, poorly, fall ill, come down with, illness
disease: cancer, diabetes, malaria, cholera, measles, influenza, flu, tuberculosis, polio, ebola, dementia
illness, disease, condition, complaint, ailment, sickness
flu, influenza, virus
cancer, tumour, leukaemia, malignant
heart attack, cardiac arrest, heart failure
stroke, brain haemorrhage, brain bleed
virus, bug, germ, pathogen
bacteria, germ, bug, microbe
bacteria: salmonella, legionella, listeria, e coli, cholera
food poisoning, salmonella, stomach bug, upset stomach
infect, transmit, contract, contagion
infectious, contagious, transmissible
outbreak, epidemic, spread, cluster, wave
epidemic, pandemic, outbreak
spread, transmission, transmit, pass on
mutation, variant, strain
quarantine, isolation, stay home, lockdown
lockdown, restriction, stay at home, closure
mask, face covering, facemask
test, swab, screen
symptom, complaint
symptom: fever, cough, rash, headache, nausea, vomit, diarrhoea, dizzy, sore throat, itch
fever, temperature, high temperature
vomit, throw up, be sick, puke
nausea, feel sick, sick, queasy
headache, head hurt, migraine
dizzy, faint, light-headed
faint, pass out, collapse, lose consciousness, black out
unconscious, coma, knocked out, passed out
breathe, respiratory
asthma, breathing problem, wheeze
pain, ache, sore, hurt
bleed, blood, haemorrhage
allergy, allergic, reaction
suffer, complain of, experience
affect, influence, concern, impact
doctor, physician, gp, general practitioner, consultant
doctor: paediatrician, psychiatrist, oncologist, cardiologist
surgeon, doctor, operate
nurse, carer, medical staff, midwife
health worker, medical staff, doctor, nurse
patient, sufferer, sick person, case
hospital, infirmary, medical centre, clinic
intensive care, icu, critical care
emergency room, a&e, casualty department, emergency department
hospitalise, take to hospital, admit to hospital, hospital treatment, rush to hospital
treat, treatment, therapy, care, cure
treatment: chemotherapy, radiotherapy, surgery, transplant
cure, heal, treat, remedy
surgery, operation, procedure
transplant, donor
medicine, drug, pill, tablet, remedy
prescription, prescribe, script
dose, dosage, amount
side effect, adverse reaction, complication
vaccinate, immunise, inoculate, jab
diagnose, diagnosis, detect, find
checkup, check-up
public health, health authority, health department, health agency, health ministry
health service, health care, healthcare, nhs, medical care
waiting list, waiting time, queue, backlog
mental health, depression, psychological, anxiety
suicide, take own life, kill himself, kill herself, self-harm
addict, hooked, dependence
overdose, od, take too much
alcohol, booze, liquor
drink, beverage, alcohol
obese, overweight, fat
diet, eating habits, food, nutrition
disabled, handicapped, special needs, wheelchair
deaf, hearing loss, hard of hearing
blind, visually impaired, lose sight, sight
pregnant, pregnancy, expect a baby, expecting, mother-to-be
birth, childbirth, delivery, born, labour
give birth, have a baby, birth, born
abortion, termination, end a pregnancy
contraception, birth control, pill
miscarriage, stillbirth, lose a baby
elderly, old, old people, senior, pensioner, aged
care home, nursing home, old people's home, retirement home
ageing, old age
life expectancy, how long people live, lifespan
mortality, death rate, death
food safety, hygiene, clean
hygiene, sanitation, cleanliness
contaminated, unsafe, dirty, tainted
recall, withdraw, take back, pull from shelves
precautionary, just in case, to be safe
blood test, blood sample
sample, specimen
laboratory, lab, test centre
`;
